package no.ettermarked.cases.clocks.store;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.businesstime.Target;
import no.ettermarked.cases.clocks.CaseClock;
import no.ettermarked.cases.register.store.StoredReasons;
import no.ettermarked.cases.terms.Measure;
import no.ettermarked.cases.terms.store.CalendarVersions;
import no.ettermarked.kit.tenancy.Tenancy;
import org.hibernate.Session;
import org.hibernate.StatelessSession;

/** The clocks of all cases of the provider worked for. */
@Singleton
public class Clocks {
  /** An array, for a list of changing length would be a new query each time. */
  private static final String OF_CASES =
      """
      select * from case_clock where provider = :provider and case_id = any(:cases)
      order by due_at, id
      """;

  private final Session rows;
  private final StatelessSession newRows;
  private final Tenancy tenancy;
  private final StoredReasons reasons;
  private final CalendarVersions calendars;

  Clocks(
      Session rows,
      StatelessSession newRows,
      Tenancy tenancy,
      StoredReasons reasons,
      CalendarVersions calendars) {
    this.rows = rows;
    this.newRows = newRows;
    this.tenancy = tenancy;
    this.reasons = reasons;
    this.calendars = calendars;
  }

  public void add(CaseClock clock) {
    ClockRow row = new ClockRow();
    row.id = clock.id();
    row.caseId = clock.caseId();
    row.measure = clock.measure().text();
    row.target = clock.target().text();
    row.calendarKey = clock.calendar().key();
    row.calendarVersion = clock.calendar().version();
    row.warnAtPercent = clock.warnAtPercent().stream().mapToInt(Integer::intValue).toArray();
    row.startedAt = clock.startedAt();
    row.dueAt = clock.dueAt();
    row.because = reasons.write(clock.because());
    newRows.insert(row);
  }

  /** Stores that a clock has stopped, or that its breach has been told. */
  public void change(CaseClock clock) {
    ClockRow row = rows.find(ClockRow.class, clock.id());
    row.stoppedAt = clock.stoppedAt();
    row.breachToldAt = clock.breachToldAt();
  }

  public Optional<CaseClock> find(UUID id) {
    return Optional.ofNullable(rows.find(ClockRow.class, id)).map(this::read);
  }

  /** The clocks of some cases, those that are due first first. */
  public List<CaseClock> of(Collection<UUID> cases) {
    return rows.createNativeQuery(OF_CASES, ClockRow.class)
        .setParameter("provider", tenancy.provider())
        .setParameter("cases", cases.toArray(UUID[]::new))
        .getResultStream()
        .map(this::read)
        .toList();
  }

  private CaseClock read(ClockRow row) {
    return new CaseClock(
        row.id,
        row.caseId,
        Measure.parse(row.measure),
        Target.parse(row.target),
        calendars.get(row.calendarKey, row.calendarVersion),
        Arrays.stream(row.warnAtPercent).boxed().toList(),
        row.startedAt,
        row.stoppedAt,
        row.breachToldAt,
        reasons.read(row.because));
  }
}
