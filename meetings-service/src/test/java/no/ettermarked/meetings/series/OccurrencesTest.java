package no.ettermarked.meetings.series;

import static no.ettermarked.meetings.TermsOfTests.days;
import static no.ettermarked.meetings.TermsOfTests.from;
import static no.ettermarked.meetings.TermsOfTests.monthly;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import no.ettermarked.businesstime.BusinessCalendar;
import no.ettermarked.businesstime.WeeklyHours;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Source;
import no.ettermarked.meetings.TermsOfTests;
import no.ettermarked.meetings.terms.AgreedCalendar;
import no.ettermarked.meetings.terms.AgreementPeriod;
import no.ettermarked.meetings.terms.MeetingCommitment;
import no.ettermarked.meetings.terms.Promised;
import no.ettermarked.meetings.terms.Promised.Stretch;
import org.junit.jupiter.api.Test;

/** The dates are given; what happens to each of them is tried. */
class OccurrencesTest {
  private static final Horizon HORIZON = Horizon.on(LocalDate.of(2026, 9, 1));

  private static RecurrenceDates given(String... dates) {
    List<LocalDate> named = List.of(dates).stream().map(LocalDate::parse).toList();
    return (rule, anchor, start, end) ->
        named.stream().filter(d -> !d.isBefore(start) && d.isBefore(end)).toList();
  }

  private static List<Occurrence> of(AgreementPeriod period, String... dates) {
    Stretch whole = new Stretch(period, monthly("FREQ=MONTHLY;BYDAY=2TU"));
    return Occurrences.of(
        whole, new Promised(period.from(), List.of(whole)), HORIZON, given(dates));
  }

  /** What each stretch of a meeting gives, all with these dates. */
  private static List<LocalDate> held(List<Stretch> stretches, String... dates) {
    Promised promised = new Promised(stretches.getFirst().days().from(), stretches);
    return stretches.stream()
        .flatMap(stretch -> Occurrences.of(stretch, promised, HORIZON, given(dates)).stream())
        .map(Occurrence::held)
        .toList();
  }

  private static Stretch stretch(String from, String to) {
    return new Stretch(days(from, to), monthly("FREQ=MONTHLY;BYDAY=2TU"));
  }

  @Test
  void a_turn_is_moved_over_the_end_of_a_phase_when_the_next_goes_on_with_the_meeting() {
    assertThat(
            held(
                List.of(stretch("2026-09-01", "2026-11-01"), stretch("2026-11-01", "2027-01-01")),
                "2026-10-31",
                "2026-11-30"))
        .as("31 October is a Saturday, the second phase begins the day after")
        .containsExactly(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 30));
  }

  @Test
  void a_turn_that_is_moved_as_far_as_the_next_phases_first_falls_away() {
    assertThat(
            held(
                List.of(stretch("2026-09-01", "2026-11-01"), stretch("2026-11-01", "2027-01-01")),
                "2026-10-31",
                "2026-11-02"))
        .containsExactly(LocalDate.of(2026, 11, 2));
  }

  @Test
  void a_phase_without_the_meeting_has_no_turn() {
    assertThat(
            held(
                List.of(stretch("2026-09-01", "2026-11-01"), stretch("2026-12-01", "2027-01-01")),
                "2026-10-13",
                "2026-10-31",
                "2026-11-10",
                "2026-12-08"))
        .as("31 October would be moved to 2 November, in a phase that does not have it")
        .containsExactly(LocalDate.of(2026, 10, 13), LocalDate.of(2026, 12, 8));
  }

  @Test
  void a_business_day_is_kept_and_the_reasons_say_so() {
    Occurrence tuesday = of(from("2026-09-01"), "2026-10-13").getFirst();

    assertThat(tuesday.held()).isEqualTo("2026-10-13");
    assertThat(tuesday.because())
        .containsExactly(
            Reason.of(
                "meeting.recurs",
                TermsOfTests.RULE,
                Map.of(
                    "meeting",
                    "Operativt møte",
                    "date",
                    "2026-10-13",
                    "recurrence",
                    "FREQ=MONTHLY;BYDAY=2TU")),
            Reason.of(
                "meeting.local-time",
                TermsOfTests.RULE,
                Map.of("time", "10:00", "zone", "Europe/Oslo")));
  }

  @Test
  void a_holiday_is_moved_over_the_weekend_after_it_and_named() {
    Occurrence christmas = of(from("2026-09-01"), "2026-12-25").getFirst();

    assertThat(christmas.named()).isEqualTo("2026-12-25");
    assertThat(christmas.held())
        .as("25 December 2026 is a Friday, 26 a closed Saturday, 27 a Sunday")
        .isEqualTo("2026-12-28");
    assertThat(christmas.because())
        .contains(
            Reason.of(
                "meeting.moved-from-closed-day",
                Source.of("calendar", "office-hours", 3, "exceptions/--12-25"),
                Map.of("closed", "2026-12-25", "day", "1. juledag", "date", "2026-12-28")));
  }

  @Test
  void a_weekend_is_moved_to_monday_by_the_ordinary_week() {
    Occurrence saturday = of(from("2026-09-01"), "2026-10-31").getFirst();

    assertThat(saturday.held()).isEqualTo("2026-11-02");
    assertThat(saturday.because())
        .contains(
            Reason.of(
                "meeting.moved-from-closed-weekday",
                Source.of("calendar", "office-hours", 3, "week"),
                Map.of("closed", "2026-10-31", "date", "2026-11-02")));
  }

  @Test
  void a_half_day_is_a_business_day() {
    assertThat(of(from("2026-09-01"), "2026-12-24").getFirst().held()).isEqualTo("2026-12-24");
  }

  @Test
  void a_turn_that_is_moved_as_far_as_the_next_falls_away() {
    assertThat(of(from("2026-09-01"), "2026-10-31", "2026-11-01", "2026-11-02"))
        .extracting(Occurrence::held)
        .containsExactly(LocalDate.of(2026, 11, 2));
  }

  @Test
  void there_is_no_turn_before_the_agreement_or_after_its_last_day() {
    AgreementPeriod autumn =
        new AgreementPeriod(LocalDate.of(2026, 9, 10), LocalDate.of(2026, 11, 2));

    assertThat(of(autumn, "2026-09-08", "2026-10-13", "2026-10-31", "2026-11-10"))
        .as("31 October would be moved to 2 November, when the agreement has ended")
        .extracting(Occurrence::named)
        .containsExactly(LocalDate.of(2026, 10, 13));
  }

  @Test
  void an_agreement_that_begins_after_the_horizon_has_no_turn_yet() {
    assertThat(of(from("2028-01-01"), "2028-01-11")).isEmpty();
  }

  @Test
  void a_turn_that_no_business_day_comes_after_falls_away() {
    MeetingCommitment agreed = monthly("FREQ=MONTHLY;BYDAY=2TU");
    MeetingCommitment never =
        new MeetingCommitment(
            agreed.source(),
            agreed.key(),
            agreed.name(),
            agreed.recurrence(),
            agreed.startsAt(),
            agreed.duration(),
            new AgreedCalendar(
                "closed",
                1,
                BusinessCalendar.of(ZoneId.of("Europe/Oslo"), WeeklyHours.of(Map.of()), List.of())),
            agreed.agenda(),
            agreed.customerRoles(),
            agreed.providerRoles());

    assertThat(
            held(
                List.of(
                    new Stretch(days("2026-09-01", "2026-11-01"), never),
                    stretch("2026-11-01", "2027-01-01")),
                "2026-10-13",
                "2026-11-10"))
        .containsExactly(LocalDate.of(2026, 11, 10));
  }
}
