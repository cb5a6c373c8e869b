package no.ettermarked.agreements.terms.document;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import no.ettermarked.agreements.plans.Priority;
import no.ettermarked.agreements.plans.When;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which cases a rule is about. */
@Schema(description = "Which cases a rule is about. A list that is absent means any.")
public record WhenTerm(
    @Schema(description = "Kinds of case.", examples = "[\"licence\"]")
        @Nullable List<String> kinds,
    @Schema(description = "How it came.", examples = "[\"phone\"]") @Nullable List<String> channels,
    @Schema(description = "critical, high, medium or low.", examples = "[\"critical\"]")
        @Nullable List<String> priorities) {

  static WhenTerm of(When when) {
    return new WhenTerm(
        anyIfEmpty(when.kinds(), Slug::text),
        anyIfEmpty(when.channels(), Slug::text),
        anyIfEmpty(when.priorities(), Priority::text));
  }

  /** Sorted, so that the same rule is always the same text. */
  private static <T extends Comparable<T>> @Nullable List<String> anyIfEmpty(
      Collection<T> values, Function<T, String> text) {
    return values.isEmpty() ? null : values.stream().sorted().map(text).toList();
  }
}
