package no.ettermarked.agreements.terms.document;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import no.ettermarked.agreements.plans.Hours;
import no.ettermarked.agreements.plans.Priority;
import no.ettermarked.agreements.plans.When;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which cases a rule is about. */
@Schema(
    description =
        "Which cases a rule is about: those that match in every respect. What is absent means any.")
public record WhenTerm(
    @Schema(description = "Kinds of case.", examples = "[\"licence\"]")
        @Nullable List<String> kinds,
    @Schema(description = "How it came.", examples = "[\"phone\"]") @Nullable List<String> channels,
    @Schema(description = "critical, high, medium or low.", examples = "[\"critical\"]")
        @Nullable List<String> priorities,
    @Schema(
            description = "The reporter is a contact who has at least one of these roles.",
            examples = "[\"support-contact\"]")
        @Nullable List<String> reporterRoles,
    @Schema(description = "When it comes, by whether a desk is open then.")
        @Nullable HoursTerm hours,
    @Schema(description = "What the rule is not about.") @Nullable NotTerm not) {

  /** When a case comes. */
  @Schema(
      description =
          "When a case comes, by whether a calendar is open then. One of inside and outside.")
  public record HoursTerm(
      @Schema(description = "While this calendar is open.", examples = "office-hours")
          @Nullable String inside,
      @Schema(description = "While this calendar is closed.", examples = "office-hours")
          @Nullable String outside) {

    static HoursTerm of(Hours hours) {
      return switch (hours) {
        case Hours.Inside(Slug calendar) -> new HoursTerm(calendar.text(), null);
        case Hours.Outside(Slug calendar) -> new HoursTerm(null, calendar.text());
      };
    }
  }

  /** What a rule is not about. */
  @Schema(description = "What a rule is not about; all of it is left out.")
  public record NotTerm(
      @Schema(description = "Not these kinds of case.", examples = "[\"fault\"]")
          @Nullable List<String> kinds,
      @Schema(description = "Not by these channels.", examples = "[\"phone\"]")
          @Nullable List<String> channels,
      @Schema(
              description = "The reporter has none of these roles, or is no contact at all.",
              examples = "[\"support-contact\"]")
          @Nullable List<String> reporterRoles) {

    private static @Nullable NotTerm of(When when) {
      NotTerm not =
          new NotTerm(
              anyIfEmpty(when.kinds().except(), Slug::text),
              anyIfEmpty(when.channels().except(), Slug::text),
              anyIfEmpty(when.reporter().noneOf(), Slug::text));
      return not.kinds == null && not.channels == null && not.reporterRoles == null ? null : not;
    }
  }

  static WhenTerm of(When when) {
    return new WhenTerm(
        anyIfEmpty(when.kinds().only(), Slug::text),
        anyIfEmpty(when.channels().only(), Slug::text),
        anyIfEmpty(when.priorities().only(), Priority::text),
        anyIfEmpty(when.reporter().anyOf(), Slug::text),
        when.hours().map(HoursTerm::of).orElse(null),
        NotTerm.of(when));
  }

  /** Sorted, so that the same rule is always the same text. */
  private static <T extends Comparable<T>> @Nullable List<String> anyIfEmpty(
      Collection<T> values, Function<T, String> text) {
    return values.isEmpty() ? null : values.stream().sorted().map(text).toList();
  }
}
