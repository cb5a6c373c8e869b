package no.ettermarked.agreements.duties.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.ettermarked.agreements.agreements.Reach;
import no.ettermarked.agreements.customers.app.FindingCustomers;
import no.ettermarked.agreements.duties.Duty;
import no.ettermarked.agreements.duties.DutyFilter;
import no.ettermarked.agreements.duties.store.Duties;
import no.ettermarked.agreements.providers.Provider;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.teams.Assignment;
import no.ettermarked.agreements.teams.Person;
import no.ettermarked.agreements.teams.Responsible;
import no.ettermarked.agreements.teams.RoleNobodyHas;
import no.ettermarked.agreements.teams.app.FindingTeams;
import no.ettermarked.agreements.teams.store.Assignments;
import no.ettermarked.agreements.teams.store.Teams;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.etag.Version;
import no.ettermarked.kit.identity.Ids;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.problems.Refused;
import no.ettermarked.kit.time.TimeSource;
import org.jspecify.annotations.Nullable;

/** Lays down duties, and keeps account of when they are done. */
@Singleton
public class KeepingDuties {

  /**
   * A duty as it stands.
   *
   * @param owner who answers for it today, when a team with the role serves the customer
   * @param language BCP 47, of the reasons
   */
  public record Standing(Duty duty, LocalDate today, Optional<Person> owner, String language) {}

  private final Duties duties;
  private final DutyAlarm alarm;
  private final FindingCustomers customers;
  private final Assignments assignments;
  private final FindingTeams teams;
  private final Teams roles;
  private final KnowingProvider provider;
  private final TimeSource time;

  KeepingDuties(
      Duties duties,
      DutyAlarm alarm,
      FindingCustomers customers,
      Assignments assignments,
      FindingTeams teams,
      Teams roles,
      KnowingProvider provider,
      TimeSource time) {
    this.duties = duties;
    this.alarm = alarm;
    this.customers = customers;
    this.assignments = assignments;
    this.teams = teams;
    this.roles = roles;
    this.provider = provider;
    this.time = time;
  }

  @Transactional
  public Standing layDown(
      UUID customer, String name, Slug ownerRole, Period every, LocalDate firstDueOn) {
    customers.require(customer);
    if (!roles.mayBeNamed(ownerRole, today())) {
      throw Refused.unprocessable(
          "role-nobody-has", RoleNobodyHas.sentence(ownerRole.text()), "/ownerRole");
    }
    requireReach(firstDueOn, "/firstDueOn");
    Duty duty = Duty.of(Ids.next(), customer, name, ownerRole, every, firstDueOn);
    duties.add(duty);
    alarm.set(duty);
    return standing(duty);
  }

  /**
   * A duty was done.
   *
   * @param on the day; today when it is not said
   * @param ifMatch the version that is changed; required
   */
  @Transactional
  public Standing done(UUID id, String by, Optional<LocalDate> on, @Nullable String ifMatch) {
    return change(
        id,
        ifMatch,
        duty -> {
          LocalDate day = on.orElseGet(this::today);
          requireReach(day, "/on");
          Duty done = duty.done(day, by);
          requireReach(done.dueOn(), "/on");
          return done;
        });
  }

  /**
   * A duty is no longer to be done.
   *
   * @param ifMatch the version that is changed; required
   */
  @Transactional
  public Standing end(UUID id, @Nullable String ifMatch) {
    return change(id, ifMatch, Duty::withEnd);
  }

  /** The duty, or 404 when there is none. */
  @Transactional
  public Standing find(UUID id) {
    return standing(duties.find(id).orElseThrow(() -> Refused.notFound("duty", id)));
  }

  /**
   * In the order in which they were laid down; those that are overdue in that in which they were
   * due.
   */
  @Transactional
  public List<Standing> list(Optional<UUID> customer, boolean overdue, PageQuery page) {
    Optional<LocalDate> overdueOn = overdue ? Optional.of(today()) : Optional.empty();
    return standings(duties.list(new DutyFilter(customer, overdueOn), page));
  }

  private Standing change(UUID id, @Nullable String ifMatch, UnaryOperator<Duty> change) {
    Duty before = duties.findForChange(id).orElseThrow(() -> Refused.notFound("duty", id));
    new Version(before.version()).match(ifMatch);
    if (before.ended()) {
      throw Refused.conflict(
          "duty-ended", "This is no longer to be done. Lay it down again if it is.");
    }
    Duty kept = duties.keep(change.apply(before));
    alarm.set(kept);
    return standing(kept);
  }

  private Standing standing(Duty duty) {
    return standings(List.of(duty)).getFirst();
  }

  /** Whatever many of them have in common is looked up once. */
  private List<Standing> standings(List<Duty> shown) {
    Provider profile = provider.profile();
    LocalDate today = profile.dateOf(time.now());
    Map<UUID, UUID> serving =
        assignments.of(shown.stream().map(Duty::customer).distinct().toList(), today).stream()
            .collect(Collectors.toMap(Assignment::customer, Assignment::team));
    Map<UUID, List<Responsible>> answering =
        serving.values().stream()
            .distinct()
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    team -> Responsible.in(teams.find(team), today, profile.words())));
    return shown.stream()
        .map(
            duty ->
                new Standing(
                    duty,
                    today,
                    Optional.ofNullable(serving.get(duty.customer())).map(answering::get).stream()
                        .flatMap(List::stream)
                        .filter(responsible -> responsible.role().equals(duty.ownerRole()))
                        .findFirst()
                        .flatMap(Responsible::acting),
                    profile.language()))
        .toList();
  }

  /** Nothing can wait for a day that no calendar knows. */
  private static void requireReach(LocalDate date, String pointer) {
    if (!Reach.has(date)) {
      throw Refused.unprocessable("date-out-of-reach", Reach.sentence(), pointer);
    }
  }

  private LocalDate today() {
    return provider.profile().dateOf(time.now());
  }
}
