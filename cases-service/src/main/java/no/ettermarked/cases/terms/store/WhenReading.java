package no.ettermarked.cases.terms.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ettermarked.cases.terms.Condition;
import no.ettermarked.cases.terms.NamedCalendar;
import no.ettermarked.cases.terms.Priority;
import no.ettermarked.cases.terms.When;
import org.jspecify.annotations.Nullable;

/**
 * What rules ask of enquiries, read key by key. A rule that asks for something that is not known
 * here is refused: passing it over would admit, refuse or promise what was never agreed.
 */
final class WhenReading {
  private final Function<String, NamedCalendar> calendars;

  WhenReading(Function<String, NamedCalendar> calendars) {
    this.calendars = calendars;
  }

  /**
   * @throws IllegalArgumentException naming what is unknown or cannot be
   */
  When read(@Nullable JsonNode when) {
    return when == null || when.isNull() ? When.always() : new When(conditions(when).toList());
  }

  private Stream<Condition> conditions(JsonNode when) {
    if (!when.isObject()) {
      throw new IllegalArgumentException("conditions are written key by key, but were " + when);
    }
    return when.properties().stream().flatMap(this::conditions);
  }

  private Stream<Condition> conditions(Map.Entry<String, JsonNode> asked) {
    return switch (asked.getKey()) {
      case "kinds" -> Stream.of(new Condition.OfKind(words(asked)));
      case "channels" -> Stream.of(new Condition.ByChannel(words(asked)));
      case "priorities" -> Stream.of(new Condition.OfPriority(priorities(asked)));
      case "reporterRoles" -> Stream.of(new Condition.ReportedBy(words(asked)));
      case "hours" -> hours(asked.getValue());
      case "not" -> conditions(asked.getValue()).map(Condition.Not::new);
      default ->
          throw new IllegalArgumentException(
              "a rule asks for '%s', which this release does not know".formatted(asked.getKey()));
    };
  }

  private Stream<Condition> hours(JsonNode hours) {
    if (hours.size() != 1) {
      throw new IllegalArgumentException(
          "hours are inside or outside a calendar, but were " + hours);
    }
    return hours.properties().stream().map(asked -> hours(asked.getKey(), asked.getValue()));
  }

  private Condition hours(String side, JsonNode calendar) {
    return switch (side) {
      case "inside" -> new Condition.Inside(calendars.apply(calendar.asText()));
      case "outside" -> new Condition.Outside(calendars.apply(calendar.asText()));
      default ->
          throw new IllegalArgumentException(
              "hours are inside or outside a calendar, but were '%s'".formatted(side));
    };
  }

  private static Set<Priority> priorities(Map.Entry<String, JsonNode> asked) {
    return words(asked).stream().map(Priority::parse).collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> words(Map.Entry<String, JsonNode> asked) {
    if (!asked.getValue().isArray() || asked.getValue().isEmpty()) {
      throw new IllegalArgumentException(
          "a rule that asks for %s names one or more, but has %s"
              .formatted(asked.getKey(), asked.getValue()));
    }
    return asked.getValue().valueStream().map(JsonNode::asText).collect(Collectors.toSet());
  }
}
