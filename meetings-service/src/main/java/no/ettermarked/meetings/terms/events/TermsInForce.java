package no.ettermarked.meetings.terms.events;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

/** What this service reads of {@code no.ettermarked.agreements.terms-in-force.v1}. */
public record TermsInForce(
    AgreementPart agreement,
    ProviderPart provider,
    CustomerPart customer,
    List<TeamPart> team,
    List<CalendarPart> calendars,
    List<PhasePart> phases) {

  public TermsInForce {
    Objects.requireNonNull(agreement, "agreement");
    Objects.requireNonNull(provider, "provider");
    Objects.requireNonNull(customer, "customer");
    team = orNone(team);
    calendars = orNone(calendars);
    phases = orNone(phases);
  }

  record AgreementPart(String number) {}

  record PhasePart(LocalDate from, @Nullable LocalDate to, List<MeetingPart> meetings) {
    Phase phase(Map<String, AgreedCalendar> calendars) {
      return new Phase(
          new AgreementPeriod(from, to),
          orNone(meetings).stream().map(meeting -> meeting.commitment(calendars)).toList());
    }
  }

  record ProviderPart(String language, ZoneId zone) {}

  record CustomerPart(UUID id, String name, List<ContactPart> contacts) {
    CustomerPart {
      contacts = orNone(contacts);
    }
  }

  record ContactPart(String firstName, String lastName, String email, Set<String> roles) {}

  record TeamPart(
      String firstName,
      String lastName,
      String email,
      String role,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {

    TeamMember member(LocalDate agreed) {
      return new TeamMember(
          person(firstName, lastName, email, Set.of(role)),
          new AgreementPeriod(from == null ? agreed : from, to));
    }
  }

  record RolePart(String role, String attendance, @Nullable String orElse) {
    RoleWanted wanted() {
      return new RoleWanted(role, Attendance.parse(attendance), orElse);
    }
  }

  record MeetingPart(
      Source source,
      String key,
      String name,
      String recurrence,
      LocalTime startsAt,
      Duration duration,
      String calendar,
      List<String> agenda,
      List<RolePart> customerRoles,
      List<RolePart> providerRoles) {

    MeetingCommitment commitment(Map<String, AgreedCalendar> calendars) {
      AgreedCalendar agreed = calendars.get(calendar);
      if (agreed == null) {
        throw new IllegalArgumentException(
            "the meeting '%s' follows a calendar '%s' that the terms do not have"
                .formatted(key, calendar));
      }
      return new MeetingCommitment(
          source,
          key,
          name,
          recurrence,
          startsAt,
          duration,
          agreed,
          orNone(agenda),
          orNone(customerRoles).stream().map(RolePart::wanted).toList(),
          orNone(providerRoles).stream().map(RolePart::wanted).toList());
    }
  }

  /**
   * The terms it tells.
   *
   * @throws IllegalArgumentException naming the value that no terms can have
   */
  public Terms terms(UUID agreementId, long version) {
    Map<String, AgreedCalendar> agreed =
        calendars.stream()
            .map(CalendarPart::agreed)
            .collect(Collectors.toMap(AgreedCalendar::key, Function.identity()));
    return new Terms(
        agreementId,
        agreement.number(),
        version,
        new Customer(
            customer.id(),
            customer.name(),
            customer.contacts().stream()
                .map(c -> person(c.firstName(), c.lastName(), c.email(), c.roles()))
                .toList()),
        provider.language(),
        provider.zone(),
        team.stream()
            .map(
                member ->
                    member.member(phases.isEmpty() ? LocalDate.MIN : phases.getFirst().from()))
            .toList(),
        phases.stream().map(phase -> phase.phase(agreed)).toList());
  }

  private static Person person(
      String firstName, String lastName, String email, @Nullable Set<String> roles) {
    return new Person(
        (firstName + " " + lastName).strip(), email, roles == null ? Set.of() : roles);
  }

  static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
