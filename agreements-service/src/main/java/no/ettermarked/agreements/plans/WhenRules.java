package no.ettermarked.agreements.plans;

import java.util.stream.Stream;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.agreements.written.Slug;
import org.jspecify.annotations.Nullable;

/** What a condition must hold to, wherever it stands. */
final class WhenRules {

  private WhenRules() {}

  /**
   * @param pointer to the condition
   */
  static Stream<Flaw> flaws(WrittenWhen when, String pointer, Catalogue catalogue) {
    return Stream.of(
            matchesSomething(when, pointer),
            hoursAreOfOneKind(when, pointer),
            calendarIsKnown(when.inside(), pointer + "/hours/inside", catalogue),
            calendarIsKnown(when.outside(), pointer + "/hours/outside", catalogue))
        .flatMap(flaws -> flaws);
  }

  private static Stream<Flaw> matchesSomething(WrittenWhen when, String pointer) {
    return when.read().isNever()
        ? Stream.of(new Flaw(pointer, "No case is like this: what is named is also left out."))
        : Stream.of();
  }

  private static Stream<Flaw> hoursAreOfOneKind(WrittenWhen when, String pointer) {
    return when.inside() != null && when.outside() != null
        ? Stream.of(new Flaw(pointer + "/hours", "Say inside or outside of hours, not both."))
        : Stream.of();
  }

  private static Stream<Flaw> calendarIsKnown(
      @Nullable String calendar, String pointer, Catalogue catalogue) {
    return calendar == null || catalogue.hasCalendar(new Slug(calendar))
        ? Stream.of()
        : Stream.of(
            new Flaw(pointer, "There is no calendar %s. Publish it first.".formatted(calendar)));
  }
}
