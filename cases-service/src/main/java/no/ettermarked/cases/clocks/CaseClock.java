package no.ettermarked.cases.clocks;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ettermarked.businesstime.Target;
import no.ettermarked.businesstime.clock.WorkingClock;
import no.ettermarked.cases.terms.Measure;
import no.ettermarked.cases.terms.NamedCalendar;
import no.ettermarked.kit.reasons.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A promise about a case, counted in the working time of one version of one calendar.
 *
 * @param calendar the version that was in the terms when the clock was set; it stays
 * @param startedAt when the case was opened; working time counts from here, open or closed
 * @param stoppedAt when what was promised was done; null while it has not been
 * @param breachToldAt the instant of the breach that was published; null while none was
 * @param because why it is due when it is, as decided when the clock was set
 */
public record CaseClock(
    UUID id,
    UUID caseId,
    Measure measure,
    Target target,
    NamedCalendar calendar,
    List<Integer> warnAtPercent,
    Instant startedAt,
    @Nullable Instant stoppedAt,
    @Nullable Instant breachToldAt,
    List<Reason> because) {

  public CaseClock {
    warnAtPercent = List.copyOf(warnAtPercent);
    because = List.copyOf(because);
  }

  /** The instant by which it must be done. */
  public Instant dueAt() {
    return running().dueAt().orElseThrow();
  }

  /** When to warn, by percent. */
  public Map<Integer, Instant> warnings() {
    Map<Integer, Instant> instants = new LinkedHashMap<>();
    warnAtPercent.forEach(
        percent -> instants.put(percent, running().instantAtPercent(percent).orElseThrow()));
    return instants;
  }

  public boolean isRunning() {
    return stoppedAt == null;
  }

  /** Whether what was promised was not done when it was due. */
  public boolean isBreached(Instant at) {
    return working().isBreached(at);
  }

  /** What was promised is done; a clock that has stopped stays as it is. */
  public CaseClock stop(Instant at) {
    return stoppedAt == null ? with(at, breachToldAt) : this;
  }

  /** The breach has been published. */
  public CaseClock breachTold() {
    return with(stoppedAt, dueAt());
  }

  /** How the clock stands at an instant. */
  public ClockReading readAt(Instant now) {
    return ClockReading.of(this, working(), now);
  }

  private CaseClock with(@Nullable Instant stopped, @Nullable Instant told) {
    return new CaseClock(
        id, caseId, measure, target, calendar, warnAtPercent, startedAt, stopped, told, because);
  }

  private WorkingClock running() {
    return WorkingClock.towards(target, startedAt, calendar.calendar());
  }

  private WorkingClock working() {
    return stoppedAt == null ? running() : running().stop(stoppedAt);
  }
}
