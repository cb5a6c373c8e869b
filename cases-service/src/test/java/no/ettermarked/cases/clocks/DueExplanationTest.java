package no.ettermarked.cases.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import no.ettermarked.businesstime.BusinessCalendar;
import no.ettermarked.businesstime.DayException;
import no.ettermarked.businesstime.OpeningWindow;
import no.ettermarked.businesstime.Target;
import no.ettermarked.businesstime.WeeklyHours;
import no.ettermarked.cases.telling.Speech;
import no.ettermarked.cases.terms.Measure;
import no.ettermarked.cases.terms.NamedCalendar;
import no.ettermarked.cases.terms.TargetRule;
import no.ettermarked.cases.terms.When;
import no.ettermarked.kit.reasons.Because;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Oslo is two hours ahead of UTC until 25 October 2026, and one hour after it. */
class DueExplanationTest {
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final OpeningWindow DAY = OpeningWindow.parse("08:00", "16:00");
  private static final NamedCalendar OFFICE = office();
  private static final NamedCalendar ALWAYS =
      new NamedCalendar(
          "always",
          1,
          Optional.empty(),
          BusinessCalendar.of(OSLO, WeeklyHours.always(), List.of()));

  private static NamedCalendar office(DayException... exceptions) {
    return new NamedCalendar(
        "office-hours",
        3,
        Optional.empty(),
        BusinessCalendar.of(OSLO, WeeklyHours.weekdays(DAY), List.of(exceptions)));
  }

  private static TargetRule rule(String target, NamedCalendar calendar) {
    return new TargetRule(
        Source.of("plan", "fleksi", 1, "targets/1"),
        When.always(),
        Measure.WORK_STARTED,
        Target.parse(target),
        calendar,
        List.of(75));
  }

  private static List<Reason> explained(
      String target, NamedCalendar calendar, @Nullable String reported, String started) {
    TargetRule rule = rule(target, calendar);
    Instant start = Instant.parse(started);
    return DueExplanation.of(
        rule,
        reported == null ? null : Instant.parse(reported),
        start,
        rule.target().dueFrom(start, calendar.calendar()));
  }

  private static List<String> told(
      String language, String target, NamedCalendar calendar, String started) {
    return Speech.in(language).tell(explained(target, calendar, null, started)).stream()
        .map(Because::text)
        .toList();
  }

  @Test
  @DisplayName(
      "OSE-5: two hours from Friday 15:30 are 30 minutes on Friday and 1.5 hours on Monday")
  void over_a_weekend() {
    assertThat(told("nb-NO", "PT2H", OFFICE, "2026-09-11T13:30:00Z"))
        .containsExactly(
            "Arbeidet skal være påbegynt innen 2 timer i åpningstiden.",
            "Åpningstiden er den i kalenderen office-hours (Europe/Oslo).",
            "Fredag 11. september teller 30 minutter, fra 15:30 til stengetid 16:00.",
            "Lørdag 12. september og søndag 13. september: stengt.",
            "Mandag 14. september teller 1 time og 30 minutter, 08:00–09:30.",
            "Fristen er mandag 14. september kl. 09:30.");
    assertThat(told("en", "PT2H", OFFICE, "2026-09-11T13:30:00Z"))
        .containsExactly(
            "Work must be started within 2 hours of opening hours.",
            "Opening hours are those of the calendar office-hours (Europe/Oslo).",
            "Friday 11 September counts 30 minutes, from 15:30 until closing at 16:00.",
            "Saturday 12 September and Sunday 13 September: closed.",
            "Monday 14 September counts 1 hour and 30 minutes, 08:00–09:30.",
            "It is due Monday 14 September at 09:30.");
  }

  @Test
  void each_reason_names_its_rule_or_the_version_of_its_calendar() {
    assertThat(explained("PT2H", OFFICE, null, "2026-09-11T13:30:00Z"))
        .extracting(Reason::code, Reason::source)
        .containsExactly(
            of("target.within", Source.of("plan", "fleksi", 1, "targets/1")),
            of("calendar.opening-hours", Source.of("calendar", "office-hours", 3)),
            of("clock.counted-until-closing", Source.of("calendar", "office-hours", 3)),
            of("clock.closed-days", Source.of("calendar", "office-hours", 3)),
            of("clock.counted", Source.of("calendar", "office-hours", 3)),
            of("clock.due", Source.of("plan", "fleksi", 1, "targets/1")));
  }

  private static org.assertj.core.groups.Tuple of(String code, Source source) {
    return org.assertj.core.groups.Tuple.tuple(code, source);
  }

  @Test
  void within_a_day_it_takes_four_sentences() {
    assertThat(told("nb", "PT2H", OFFICE, "2026-09-08T07:12:00Z"))
        .containsExactly(
            "Arbeidet skal være påbegynt innen 2 timer i åpningstiden.",
            "Åpningstiden er den i kalenderen office-hours (Europe/Oslo).",
            "Tirsdag 8. september teller 2 timer, 09:12–11:12.",
            "Fristen er tirsdag 8. september kl. 11:12.");
  }

  @Test
  void a_case_that_comes_in_the_evening_counts_from_the_next_opening() {
    assertThat(told("nb", "PT2H", OFFICE, "2026-09-08T17:05:00Z"))
        .containsExactly(
            "Arbeidet skal være påbegynt innen 2 timer i åpningstiden.",
            "Åpningstiden er den i kalenderen office-hours (Europe/Oslo).",
            "Saken kom tirsdag 8. september kl. 19:05, utenfor åpningstiden;"
                + " tiden teller fra onsdag 9. september kl. 08:00.",
            "Onsdag 9. september teller 2 timer, 08:00–10:00.",
            "Fristen er onsdag 9. september kl. 10:00.");
  }

  @Test
  @DisplayName(
      "a half-day and holidays are told by name: 23 December 15:00 plus 6 hours is 28 December 09:00")
  void over_christmas() {
    NamedCalendar christmas =
        office(
            DayException.every(
                MonthDay.of(12, 24), "Julaften", OpeningWindow.parse("08:00", "12:00")),
            DayException.on(LocalDate.of(2026, 12, 25), "1. juledag"));
    assertThat(told("nb", "PT6H", christmas, "2026-12-23T14:00:00Z"))
        .containsExactly(
            "Arbeidet skal være påbegynt innen 6 timer i åpningstiden.",
            "Åpningstiden er den i kalenderen office-hours (Europe/Oslo).",
            "Onsdag 23. desember teller 1 time, fra 15:00 til stengetid 16:00.",
            "Torsdag 24. desember: åpent 08:00–12:00 (Julaften).",
            "Torsdag 24. desember teller 4 timer, fra 08:00 til stengetid 12:00.",
            "Fredag 25. desember: stengt (1. juledag).",
            "Lørdag 26. desember og søndag 27. desember: stengt.",
            "Mandag 28. desember teller 1 time, 08:00–09:00.",
            "Fristen er mandag 28. desember kl. 09:00.");
  }

  @Test
  @DisplayName("a lunch break does not count and is seen; the calendar is called by its name")
  void a_lunch_break_does_not_count_and_is_seen() {
    NamedCalendar lunch =
        new NamedCalendar(
            "desk",
            1,
            Optional.of("Servicedesken"),
            BusinessCalendar.of(
                OSLO,
                WeeklyHours.weekdays(
                    OpeningWindow.parse("08:00", "11:30"), OpeningWindow.parse("12:00", "16:00")),
                List.of()));
    assertThat(told("nb", "PT2H", lunch, "2026-09-08T08:30:00Z"))
        .contains(
            "Åpningstiden er den i kalenderen Servicedesken (Europe/Oslo).",
            "Tirsdag 8. september teller 2 timer, 10:30–11:30 og 12:00–13:00.",
            "Fristen er tirsdag 8. september kl. 13:00.");
  }

  @Test
  void the_end_of_the_next_business_day_passes_over_the_weekend() {
    assertThat(told("nb", "P1BD/EOD", OFFICE, "2026-09-11T13:30:00Z"))
        .containsExactly(
            "Arbeidet skal være påbegynt innen utgangen av neste virkedag.",
            "Åpningstiden er den i kalenderen office-hours (Europe/Oslo).",
            "Lørdag 12. september og søndag 13. september: stengt.",
            "Mandag 14. september er neste virkedag, åpent 08:00–16:00.",
            "Fristen er mandag 14. september kl. 16:00.");
  }

  @Test
  void several_business_days_are_counted_one_by_one() {
    assertThat(told("en", "P2BD/12:00", OFFICE, "2026-09-10T13:30:00Z"))
        .containsExactly(
            "Work must be started by 12:00 on business day number 2.",
            "Opening hours are those of the calendar office-hours (Europe/Oslo).",
            "Friday 11 September is business day number 1, open 08:00–16:00.",
            "Saturday 12 September and Sunday 13 September: closed.",
            "Monday 14 September is business day number 2, open 08:00–16:00.",
            "It is due Monday 14 September at 12:00.");
  }

  @Test
  void what_was_reported_elsewhere_counts_from_when_it_was_received() {
    assertThat(
            Speech.in("nb")
                .tell(
                    explained("PT2H", OFFICE, "2026-09-08T06:58:10Z", "2026-09-08T07:12:00Z")
                        .get(2))
                .text())
        .isEqualTo(
            "Saken ble meldt tirsdag 8. september kl. 08:58 og mottatt tirsdag 8. september kl."
                + " 09:12; tiden teller fra den ble mottatt.");
  }

  @Test
  @DisplayName("a month of working time is told day by day for two weeks and then at once")
  void a_long_time_is_told_shortly() {
    List<String> told = told("en", "PT160H", OFFICE, "2026-09-07T06:00:00Z");
    assertThat(told).hasSize(17);
    assertThat(told.get(15))
        .isEqualTo("Tuesday 22 September to Friday 2 October counts 72 hours of opening hours.");
    assertThat(told.getLast()).isEqualTo("It is due Friday 2 October at 16:00.");
  }

  @Test
  void the_day_the_clocks_are_turned_back_counts_what_really_passed() {
    assertThat(told("en", "PT5H", ALWAYS, "2026-10-24T22:00:00Z"))
        .contains(
            "Sunday 25 October counts 5 hours, 00:00–04:00.",
            "It is due Sunday 25 October at 04:00.");
  }

  @Test
  @DisplayName("in the hour that comes twice it is told how much counted, not between which hours")
  void when_clocks_are_set_back() {
    assertThat(told("en", "PT1H", ALWAYS, "2026-10-25T00:20:00Z"))
        .containsExactly(
            "Work must be started within 1 hour of opening hours.",
            "Opening hours are those of the calendar always (Europe/Oslo).",
            "Sunday 25 October counts 1 hour.",
            "It is due Sunday 25 October at 02:20.");
    assertThat(told("en", "PT2H", ALWAYS, "2026-10-25T00:50:00Z"))
        .contains("Sunday 25 October counts 2 hours, 02:50–03:50.");
    assertThat(told("en", "PT1H", ALWAYS, "2026-10-25T01:50:00Z"))
        .contains("Sunday 25 October counts 1 hour, 02:50–03:50.");
  }

  @Test
  void what_begins_and_is_due_in_one_minute_is_told_without_hours() {
    assertThat(told("en", "PT30S", OFFICE, "2026-09-08T08:00:10Z"))
        .contains("Tuesday 8 September counts 30 seconds.");
  }
}
