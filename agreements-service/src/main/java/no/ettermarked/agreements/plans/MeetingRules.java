package no.ettermarked.agreements.plans;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.agreements.written.Slug;

/** What the meetings of a plan must hold to. */
final class MeetingRules {

  static final List<PlanRules.Rule> ALL =
      List.of(
          MeetingRules::meetingsHaveTheirOwnKeys,
          MeetingRules::recurrencesAreReadable,
          MeetingRules::calendarsAreKnown,
          MeetingRules::durationsAreHoldable,
          MeetingRules::customersRolesStandOnce,
          MeetingRules::providersRolesStandOnce);

  private MeetingRules() {}

  private static Stream<Flaw> meetingsHaveTheirOwnKeys(WrittenPlan plan, Catalogue catalogue) {
    return Repeated.in(plan.meetings(), WrittenMeeting::key, "/meetings", "/key");
  }

  private static Stream<Flaw> recurrencesAreReadable(WrittenPlan plan, Catalogue catalogue) {
    return each(plan)
        .filter(i -> !isReadable(plan.meetings().get(i).recurrence()))
        .mapToObj(
            i ->
                at(
                    i,
                    "/recurrence",
                    "Expected an RFC 5545 rule by days, weeks, months or years that comes about,"
                        + " such as FREQ=MONTHLY;BYDAY=2TU, without COUNT, UNTIL or times of"
                        + " day."));
  }

  private static Stream<Flaw> calendarsAreKnown(WrittenPlan plan, Catalogue catalogue) {
    return each(plan)
        .filter(i -> !catalogue.hasCalendar(new Slug(plan.meetings().get(i).calendar())))
        .mapToObj(
            i ->
                at(
                    i,
                    "/calendar",
                    "There is no calendar %s. Publish it first."
                        .formatted(plan.meetings().get(i).calendar())));
  }

  private static Stream<Flaw> durationsAreHoldable(WrittenPlan plan, Catalogue catalogue) {
    return each(plan)
        .filter(i -> !MeetingCommitment.isHoldable(plan.meetings().get(i).duration()))
        .mapToObj(i -> at(i, "/duration", "Expected whole minutes, from PT1M to PT24H."));
  }

  private static Stream<Flaw> customersRolesStandOnce(WrittenPlan plan, Catalogue catalogue) {
    return each(plan)
        .boxed()
        .flatMap(
            i ->
                Repeated.in(
                    plan.meetings().get(i).customerRoles(),
                    WrittenParticipant::role,
                    "/meetings/%d/customerRoles".formatted(i),
                    "/role"));
  }

  private static Stream<Flaw> providersRolesStandOnce(WrittenPlan plan, Catalogue catalogue) {
    return each(plan)
        .boxed()
        .flatMap(
            i ->
                Repeated.in(
                    plan.meetings().get(i).providerRoles(),
                    WrittenParticipant::role,
                    "/meetings/%d/providerRoles".formatted(i),
                    "/role"));
  }

  private static boolean isReadable(String recurrence) {
    try {
      Recurrence.parse(recurrence);
      return true;
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }

  private static IntStream each(WrittenPlan plan) {
    return IntStream.range(0, plan.meetings().size());
  }

  private static Flaw at(int meeting, String field, String sentence) {
    return new Flaw("/meetings/" + meeting + field, sentence);
  }
}
