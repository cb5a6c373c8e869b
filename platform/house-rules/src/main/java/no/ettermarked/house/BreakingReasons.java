package no.ettermarked.house;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedApiResponse;
import org.openapitools.openapidiff.core.model.ChangedContent;
import org.openapitools.openapidiff.core.model.ChangedList;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedParameter;
import org.openapitools.openapidiff.core.model.ChangedParameters;
import org.openapitools.openapidiff.core.model.ChangedRequestBody;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.ComposedChanged;
import org.openapitools.openapidiff.core.model.schema.ChangedEnum;
import org.openapitools.openapidiff.core.model.schema.ChangedMaxLength;
import org.openapitools.openapidiff.core.model.schema.ChangedRequired;

/**
 * The words for what openapi-diff finds incompatible. One thing is added to its findings: a field
 * that is taken out of a request breaks who sends it, since unknown fields are refused.
 */
final class BreakingReasons {
  private final List<String> reasons = new ArrayList<>();
  private final Set<Changed> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  List<String> of(List<ChangedOperation> operations) {
    for (ChangedOperation operation : operations) {
      visit(operation, "%s %s".formatted(operation.getHttpMethod(), operation.getPathUrl()));
    }
    return reasons.stream().distinct().toList();
  }

  private void visit(Changed element, String where) {
    if (element == null || !seen.add(element)) {
      return;
    }
    switch (element) {
      case ChangedSchema schema -> schema(schema, where);
      case ComposedChanged composed -> {
        if (composed.isCoreChanged().isIncompatible()) {
          say(where, words(composed));
        }
        composed.getChangedElements().forEach(part -> visit(part, place(where, part)));
      }
      default -> {
        if (element.isIncompatible()) {
          say(where, words(element));
        }
      }
    }
  }

  private static String place(String where, Changed part) {
    return switch (part) {
      case ChangedParameter parameter -> where + ", parameter " + parameter.getName();
      case ChangedRequestBody _ -> where + ", request";
      case ChangedApiResponse _ -> where + ", answer";
      case null, default -> where;
    };
  }

  private void schema(ChangedSchema schema, String where) {
    Collection<String> gone = schema.getMissingProperties().keySet();
    if (!gone.isEmpty() && (schema.getContext().isRequest() || isIncompatible(schema))) {
      say(where, "gone: " + String.join(", ", gone));
    } else if (schema.isChangedType()) {
      say(
          where,
          "the type is %s and was %s"
              .formatted(schema.getNewSchema().getType(), schema.getOldSchema().getType()));
    } else if (isIncompatible(schema) && !schema.getIncreasedProperties().isEmpty()) {
      say(
          where,
          "new in a PUT, and lost when it comes from somebody who does not know it: "
              + listed(schema.getIncreasedProperties().keySet()));
    } else if (isIncompatible(schema)) {
      say(where, "the schema is another (format, discriminator or kind)");
    }
    schema.getChangedProperties().forEach((name, part) -> visit(part, where + "/" + name));
    visit(schema.getItems(), where + "/*");
    schema.getChangedElements().forEach(part -> visit(part, where));
  }

  private static boolean isIncompatible(ChangedSchema schema) {
    return schema.isCoreChanged().isIncompatible();
  }

  private static String words(Changed element) {
    return switch (element) {
      case ChangedRequired required when required.getContext().isRequest() ->
          "now required: " + listed(required.getIncreased());
      case ChangedRequired required -> "no longer always there: " + listed(required.getMissing());
      case ChangedEnum<?> values when values.getContext().isRequest() ->
          "no longer accepted: " + listed(values.getMissing());
      case ChangedEnum<?> values ->
          "new values that nobody expects: " + listed(values.getIncreased());
      case ChangedMaxLength length ->
          "the longest length is %s and was %s"
              .formatted(length.getNewValue(), length.getOldValue());
      case ChangedParameters parameters ->
          "parameters gone: %s; parameters now required: %s"
              .formatted(
                  listed(parameters.getMissing().stream().map(p -> p.getName()).toList()),
                  listed(
                      parameters.getIncreased().stream()
                          .filter(p -> Boolean.TRUE.equals(p.getRequired()))
                          .map(p -> p.getName())
                          .toList()));
      case ChangedApiResponse answers -> "answers gone: " + listed(answers.getMissing().keySet());
      case ChangedContent content -> "media types gone: " + listed(content.getMissing().keySet());
      case ChangedRequestBody _ -> "a body is now required";
      case ChangedParameter _ -> "it is now required, or written in another way";
      case ChangedList<?> list ->
          "%s: gone %s, new %s"
              .formatted(named(element), listed(list.getMissing()), listed(list.getIncreased()));
      default -> named(element) + " is another";
    };
  }

  private static String named(Changed element) {
    return element
        .getClass()
        .getSimpleName()
        .replaceFirst("^Changed", "")
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }

  private static String listed(Collection<?> values) {
    return values.isEmpty()
        ? "none"
        : String.join(", ", values.stream().map(String::valueOf).toList());
  }

  private void say(String where, String reason) {
    reasons.add(where + ": " + reason);
  }
}
