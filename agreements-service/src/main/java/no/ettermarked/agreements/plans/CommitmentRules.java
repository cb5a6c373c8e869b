package no.ettermarked.agreements.plans;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.agreements.written.Slug;

/** What activities, entitlements and termination must hold to. */
final class CommitmentRules {

  static final List<TermsRules.Rule> ALL =
      List.of(
          CommitmentRules::activitiesHaveTheirOwnKeys,
          CommitmentRules::stepsHaveTheirOwnKeys,
          CommitmentRules::recurrencesAreReadable,
          CommitmentRules::calendarsAreKnown,
          CommitmentRules::entitlementsHaveTheirOwnKeys,
          CommitmentRules::countsAreWithinWholeMonths,
          CommitmentRules::bindingIsSensible);

  private CommitmentRules() {}

  private static Stream<Flaw> activitiesHaveTheirOwnKeys(WrittenTerms terms, Surroundings around) {
    return Repeated.in(terms.activities(), Activity::key, "/activities", "/key");
  }

  private static Stream<Flaw> stepsHaveTheirOwnKeys(WrittenTerms terms, Surroundings around) {
    return IntStream.range(0, terms.activities().size())
        .boxed()
        .flatMap(
            i ->
                Repeated.in(
                    terms.activities().get(i).steps(),
                    Activity.Step::key,
                    "/activities/%d/steps".formatted(i),
                    "/key"));
  }

  private static Stream<Flaw> recurrencesAreReadable(WrittenTerms terms, Surroundings around) {
    return Each.wrong(
        terms.activities(),
        activity -> !RecurrenceGrammar.holds(activity.recurrence()),
        "/activities/%d/recurrence",
        activity -> MeetingRules.EXPECTED_RECURRENCE);
  }

  private static Stream<Flaw> calendarsAreKnown(WrittenTerms terms, Surroundings around) {
    return Each.wrong(
        terms.activities(),
        activity -> !around.catalogue().hasCalendar(new Slug(activity.calendar())),
        "/activities/%d/calendar",
        activity -> "There is no calendar %s. Publish it first.".formatted(activity.calendar()));
  }

  private static Stream<Flaw> entitlementsHaveTheirOwnKeys(
      WrittenTerms terms, Surroundings around) {
    return Repeated.in(terms.entitlements(), Entitlement::key, "/entitlements", "/key");
  }

  private static Stream<Flaw> countsAreWithinWholeMonths(WrittenTerms terms, Surroundings around) {
    return Each.wrong(
        terms.meetings(),
        meeting -> {
          AtLeast atLeast = meeting.atLeast();
          return atLeast != null && !RecurringPrice.isBillable(atLeast.every());
        },
        "/meetings/%d/atLeast/every",
        meeting -> "Expected 1 to 120 whole months, such as P1Y.");
  }

  private static Stream<Flaw> bindingIsSensible(WrittenTerms terms, Surroundings around) {
    Termination termination = terms.termination();
    if (termination == null) {
      return Stream.of();
    }
    List<Flaw> flaws = new ArrayList<>();
    if (!Lengths.isSensible(termination.binding())) {
      flaws.add(new Flaw("/termination/binding", "Expected P0D to P10Y, such as P1Y."));
    }
    if (!Lengths.isSensible(termination.notice())) {
      flaws.add(new Flaw("/termination/notice", "Expected P0D to P10Y, such as P3M."));
    }
    Period renewal = termination.renewal();
    if (renewal != null && !RecurringPrice.isBillable(renewal)) {
      flaws.add(new Flaw("/termination/renewal", "Expected 1 to 120 whole months, such as P1Y."));
    }
    if (renewal == null && termination.endsAt().equals("renewal")) {
      flaws.add(new Flaw("/termination/endsAt", "It is not renewed; say any-day or month-end."));
    }
    if (termination.anchor() != null && !termination.endsAt().equals("renewal")) {
      flaws.add(
          new Flaw(
              "/termination/anchor",
              "It does not end with a renewal: leave out where they count."));
    }
    return flaws.stream();
  }
}
