package no.ettermarked.meetings.meetings;

import static no.ettermarked.meetings.TermsOfTests.AGREEMENT;
import static no.ettermarked.meetings.TermsOfTests.CUSTOMER;
import static no.ettermarked.meetings.TermsOfTests.JONAS;
import static no.ettermarked.meetings.TermsOfTests.KARI;
import static no.ettermarked.meetings.TermsOfTests.MEETING;
import static no.ettermarked.meetings.TermsOfTests.SERIES;
import static no.ettermarked.meetings.TermsOfTests.days;
import static no.ettermarked.meetings.TermsOfTests.from;
import static no.ettermarked.meetings.TermsOfTests.monthly;
import static no.ettermarked.meetings.TermsOfTests.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.ettermarked.meetings.series.Occurrence;
import no.ettermarked.meetings.terms.AgreementPeriod;
import no.ettermarked.meetings.terms.MeetingCommitment;
import no.ettermarked.meetings.terms.Phase;
import no.ettermarked.meetings.terms.Terms;
import org.junit.jupiter.api.Test;

/** The meeting of 13 October 2026 at 10:00 in Oslo, which is 08:00 UTC. */
class ReplanningTest {
  private static final Instant BEFORE = Instant.parse("2026-10-13T07:59:59Z");
  private static final Instant BEGINS = Instant.parse("2026-10-13T08:00:00Z");
  private static final SeriesOfMeeting OF_SERIES =
      new SeriesOfMeeting(SERIES, AGREEMENT, CUSTOMER, "Fjordfisk AS", "operational", "nb-NO");
  private static final MeetingCommitment AGREED = monthly("FREQ=MONTHLY;BYDAY=2TU");
  private static final Terms TERMS = terms(AGREED);
  private static final MeetingPlan PLAN = plan(TERMS);
  private static final Meeting PLANNED = Meeting.scheduled(MEETING, OF_SERIES, PLAN, BEFORE);

  private static MeetingPlan plan(Terms terms) {
    LocalDate date = LocalDate.of(2026, 10, 13);
    return MeetingPlan.of(
        AGREED, new Occurrence(date, date, List.of()), Participation.of(AGREED, terms, date));
  }

  private static List<MeetingChange> changes(
      Terms terms, List<MeetingPlan> wanted, List<Meeting> planned, Instant asOf) {
    return new Replanning(OF_SERIES, terms, wanted, planned).changes(asOf);
  }

  @Test
  void what_is_wanted_and_not_there_is_scheduled() {
    assertThat(changes(TERMS, List.of(PLAN), List.of(), BEFORE))
        .containsExactly(new MeetingChange.Scheduled(PLAN));
    assertThat(PLAN.startsAt()).isEqualTo(BEGINS);
    assertThat(PLAN.endsAt()).isEqualTo("2026-10-13T09:00:00Z");
  }

  @Test
  void what_would_have_begun_already_is_not() {
    assertThat(changes(TERMS, List.of(PLAN), List.of(), BEGINS)).isEmpty();
  }

  @Test
  void to_plan_once_more_changes_nothing() {
    assertThat(changes(TERMS, List.of(PLAN), List.of(PLANNED), BEFORE)).isEmpty();
  }

  @Test
  void other_people_make_it_another_meeting_with_the_next_sequence() {
    Terms without = terms(from("2026-09-01"), List.of(KARI), AGREED);

    assertThat(changes(without, List.of(plan(without)), List.of(PLANNED), BEFORE))
        .singleElement()
        .isInstanceOfSatisfying(
            MeetingChange.Rescheduled.class,
            change -> {
              assertThat(change.meeting().id()).isEqualTo(MEETING);
              assertThat(change.meeting().sequence()).isEqualTo(1);
              assertThat(change.meeting().plan().participants())
                  .extracting(Participant::name)
                  .doesNotContain(JONAS.name());
            });
  }

  @Test
  void other_reasons_alone_are_kept_and_told_to_nobody() {
    MeetingPlan explained =
        new MeetingPlan(
            PLAN.occurrence(),
            PLAN.startsAt(),
            PLAN.endsAt(),
            PLAN.zone(),
            PLAN.name(),
            PLAN.agenda(),
            PLAN.participants(),
            PLAN.unfilledRoles(),
            List.of());

    assertThat(changes(TERMS, List.of(explained), List.of(PLANNED), BEFORE))
        .containsExactly(new MeetingChange.Explained(PLANNED.explained(OF_SERIES, explained)));
  }

  @Test
  void what_is_no_longer_wanted_is_cancelled_for_the_first_reason_that_applies() {
    Terms ended =
        terms(new AgreementPeriod(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 13)), List.of());

    Terms endedWithAPhase =
        terms(
            List.of(),
            new Phase(days("2026-09-01", "2026-10-13"), List.of(AGREED)),
            new Phase(from("2026-10-13"), List.of()));

    assertThat(codeOfCancellation(ended)).isEqualTo("meeting.cancelled-agreement-ends");
    assertThat(codeOfCancellation(endedWithAPhase)).isEqualTo("meeting.cancelled-not-agreed-then");
    assertThat(codeOfCancellation(terms())).isEqualTo("meeting.cancelled-not-agreed");
    assertThat(codeOfCancellation(TERMS)).isEqualTo("meeting.cancelled-other-days");
  }

  @Test
  void what_has_begun_is_not_cancelled() {
    assertThat(changes(terms(), List.of(), List.of(PLANNED), BEGINS)).isEmpty();
  }

  @Test
  void a_cancelled_meeting_that_is_wanted_again_is_on_again() {
    Meeting cancelled = cancelled(terms());

    assertThat(changes(TERMS, List.of(PLAN), List.of(cancelled), BEFORE))
        .singleElement()
        .isInstanceOfSatisfying(
            MeetingChange.Rescheduled.class,
            change -> {
              assertThat(change.meeting().state()).isEqualTo(new MeetingState.Planned());
              assertThat(change.meeting().sequence()).isEqualTo(2);
            });
    assertThat(changes(terms(), List.of(), List.of(cancelled), BEFORE))
        .as("cancelled once is enough")
        .isEmpty();
  }

  private static String codeOfCancellation(Terms terms) {
    return cancelled(terms).because().getFirst().code();
  }

  private static Meeting cancelled(Terms terms) {
    return changes(terms, List.of(), List.of(PLANNED), BEFORE).stream()
        .map(MeetingChange.Cancelled.class::cast)
        .map(MeetingChange.Cancelled::meeting)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_customer_of_another_name_gets_the_meeting_anew_since_it_is_titled_by_it() {
    SeriesOfMeeting renamed =
        new SeriesOfMeeting(
            OF_SERIES.id(),
            OF_SERIES.agreement(),
            OF_SERIES.customer(),
            "Fjordfisk Gruppen AS",
            OF_SERIES.key(),
            OF_SERIES.language());

    assertThat(new Replanning(renamed, TERMS, List.of(PLAN), List.of(PLANNED)).changes(BEFORE))
        .containsExactly(new MeetingChange.Rescheduled(PLANNED.rescheduled(renamed, PLAN, BEFORE)));
  }
}
