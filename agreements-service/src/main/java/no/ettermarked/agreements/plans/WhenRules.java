package no.ettermarked.agreements.plans;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.agreements.plans.WrittenWhen.WrittenNot;
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
            calendarIsKnown(when.outside(), pointer + "/hours/outside", catalogue),
            reportersAreSomebody(when.reporterRoles(), pointer + "/reporterRoles", catalogue),
            reportersAreSomebody(leftOut(when), pointer + "/not/reporterRoles", catalogue))
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

  private static Stream<Flaw> reportersAreSomebody(
      @Nullable List<String> roles, String pointer, Catalogue catalogue) {
    List<String> named = Objects.requireNonNullElse(roles, List.of());
    return IntStream.range(0, named.size())
        .filter(i -> !catalogue.hasCustomerRole(new Slug(named.get(i))))
        .mapToObj(i -> new Flaw(pointer + "/" + i, RoleRules.nobodyAtACustomer(named.get(i))));
  }

  private static @Nullable List<String> leftOut(WrittenWhen when) {
    WrittenNot not = when.not();
    return not == null ? null : not.reporterRoles();
  }
}
