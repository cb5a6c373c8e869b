package no.ettermarked.agreements.plans;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.agreements.written.Slug;

/** What the meetings of terms must hold to. */
final class MeetingRules {

  static final List<TermsRules.Rule> ALL =
      List.of(
          MeetingRules::meetingsHaveTheirOwnKeys,
          MeetingRules::recurrencesAreReadable,
          MeetingRules::calendarsAreKnown,
          MeetingRules::durationsAreHoldable,
          MeetingRules::customersRolesStandOnce,
          MeetingRules::providersRolesStandOnce);

  static final String EXPECTED_RECURRENCE =
      "Expected an RFC 5545 rule by days, weeks, months or years that comes about, such as"
          + " FREQ=MONTHLY;BYDAY=2TU, without COUNT, UNTIL or times of day.";

  private MeetingRules() {}

  private static Stream<Flaw> meetingsHaveTheirOwnKeys(WrittenTerms terms, Surroundings around) {
    return Repeated.in(terms.meetings(), WrittenMeeting::key, "/meetings", "/key");
  }

  private static Stream<Flaw> recurrencesAreReadable(WrittenTerms terms, Surroundings around) {
    return each(terms)
        .filter(i -> !isReadable(terms.meetings().get(i).recurrence()))
        .mapToObj(i -> at(i, "/recurrence", EXPECTED_RECURRENCE));
  }

  private static Stream<Flaw> calendarsAreKnown(WrittenTerms terms, Surroundings around) {
    return each(terms)
        .filter(i -> !around.catalogue().hasCalendar(new Slug(terms.meetings().get(i).calendar())))
        .mapToObj(
            i ->
                at(
                    i,
                    "/calendar",
                    "There is no calendar %s. Publish it first."
                        .formatted(terms.meetings().get(i).calendar())));
  }

  private static Stream<Flaw> durationsAreHoldable(WrittenTerms terms, Surroundings around) {
    return each(terms)
        .filter(i -> !MeetingCommitment.isHoldable(terms.meetings().get(i).duration()))
        .mapToObj(i -> at(i, "/duration", "Expected whole minutes, from PT1M to PT24H."));
  }

  private static Stream<Flaw> customersRolesStandOnce(WrittenTerms terms, Surroundings around) {
    return each(terms)
        .boxed()
        .flatMap(
            i ->
                Repeated.in(
                    terms.meetings().get(i).customerRoles(),
                    WrittenParticipant::role,
                    "/meetings/%d/customerRoles".formatted(i),
                    "/role"));
  }

  private static Stream<Flaw> providersRolesStandOnce(WrittenTerms terms, Surroundings around) {
    return each(terms)
        .boxed()
        .flatMap(
            i ->
                Repeated.in(
                    terms.meetings().get(i).providerRoles(),
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

  private static IntStream each(WrittenTerms terms) {
    return IntStream.range(0, terms.meetings().size());
  }

  private static Flaw at(int meeting, String field, String sentence) {
    return new Flaw("/meetings/" + meeting + field, sentence);
  }
}
