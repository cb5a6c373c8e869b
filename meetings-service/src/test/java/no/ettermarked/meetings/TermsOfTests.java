package no.ettermarked.meetings;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.ettermarked.businesstime.BusinessCalendar;
import no.ettermarked.businesstime.DayException;
import no.ettermarked.businesstime.OpeningWindow;
import no.ettermarked.businesstime.WeeklyHours;
import no.ettermarked.kit.reasons.Source;
import no.ettermarked.meetings.terms.AgreedCalendar;
import no.ettermarked.meetings.terms.AgreementPeriod;
import no.ettermarked.meetings.terms.Attendance;
import no.ettermarked.meetings.terms.Customer;
import no.ettermarked.meetings.terms.MeetingCommitment;
import no.ettermarked.meetings.terms.Person;
import no.ettermarked.meetings.terms.Phase;
import no.ettermarked.meetings.terms.RoleWanted;
import no.ettermarked.meetings.terms.TeamMember;
import no.ettermarked.meetings.terms.Terms;
import org.jspecify.annotations.Nullable;

/** Hand-made terms: a monthly meeting at 10:00 in Oslo, office hours Monday to Friday. */
public final class TermsOfTests {
  public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  public static final Source RULE = Source.of("plan", "pluss", 1, "meetings/2");
  public static final UUID AGREEMENT = UUID.fromString("01990f3a-6a00-7000-8000-00000000a001");
  public static final UUID CUSTOMER = UUID.fromString("01990f3a-6a00-7000-8000-00000000c001");
  public static final UUID SERIES = UUID.fromString("01990f3a-6a00-7000-8000-00000000b001");
  public static final UUID MEETING = UUID.fromString("01990f3a-6a00-7000-8000-00000000f001");

  /** Closed on Christmas Day and Boxing Day every year. */
  public static final AgreedCalendar OFFICE_HOURS =
      new AgreedCalendar(
          "office-hours",
          3,
          BusinessCalendar.of(
              OSLO,
              WeeklyHours.weekdays(OpeningWindow.parse("08:00", "16:00")),
              List.of(
                  DayException.every(MonthDay.of(12, 25), "1. juledag"),
                  DayException.every(MonthDay.of(12, 26), "2. juledag"),
                  DayException.on(
                      LocalDate.of(2026, 12, 24),
                      "Julaften",
                      OpeningWindow.parse("08:00", "12:00")))));

  public static final Person INGRID =
      new Person("Ingrid Solvang", "ingrid.solvang@fjordfisk.example", Set.of("erp-lead"));
  public static final Person TORE =
      new Person("Tore Nes", "tore.nes@fjordfisk.example", Set.of("super-user"));
  public static final Person KARI =
      new Person("Kari Lunde", "kari.lunde@oseberg.example", Set.of("account-manager"));
  public static final Person JONAS =
      new Person("Jonas Berge", "jonas.berge@oseberg.example", Set.of("functional-consultant"));

  private TermsOfTests() {}

  public static MeetingCommitment monthly(String recurrence) {
    return new MeetingCommitment(
        RULE,
        "operational",
        "Operativt møte",
        recurrence,
        LocalTime.of(10, 0),
        Duration.ofHours(1),
        OFFICE_HOURS,
        List.of(
            "Oppdatering siden forrige operative møte",
            "Oppfølging av saker i kundeportalen",
            "Fremdrift i pågående prosjekter",
            "Nye behov hos kunden"),
        List.of(
            new RoleWanted("erp-lead", Attendance.REQUIRED, null),
            new RoleWanted("super-user", Attendance.WHEN_NEEDED, null)),
        List.of(
            new RoleWanted("account-manager", Attendance.REQUIRED, "aftermarket-representative"),
            new RoleWanted("incident-manager", Attendance.REQUIRED, null),
            new RoleWanted("functional-consultant", Attendance.WHEN_NEEDED, null)));
  }

  /** Days from one up to another. */
  public static AgreementPeriod days(String from, @Nullable String to) {
    return new AgreementPeriod(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
  }

  public static AgreementPeriod from(String from) {
    return new AgreementPeriod(LocalDate.parse(from), null);
  }

  public static Terms terms(
      AgreementPeriod period, List<Person> team, MeetingCommitment... meetings) {
    return terms(team, new Phase(period, List.of(meetings)));
  }

  public static Terms terms(List<Person> team, Phase... phases) {
    return new Terms(
        AGREEMENT,
        "OSE-A1",
        1,
        new Customer(CUSTOMER, "Fjordfisk AS", List.of(INGRID, TORE)),
        "nb-NO",
        OSLO,
        team.stream()
            .map(person -> new TeamMember(person, new AgreementPeriod(LocalDate.MIN, null)))
            .toList(),
        List.of(phases));
  }

  public static Terms terms(MeetingCommitment... meetings) {
    return terms(from("2026-09-01"), List.of(KARI, JONAS), meetings);
  }
}
