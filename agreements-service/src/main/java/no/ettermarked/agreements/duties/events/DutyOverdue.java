package no.ettermarked.agreements.duties.events;

import java.time.LocalDate;
import java.util.UUID;
import no.ettermarked.agreements.duties.Duty;
import no.ettermarked.kit.outbox.Event;

/** A duty was due and has not been done. */
public record DutyOverdue(
    UUID duty, UUID customer, String name, String ownerRole, LocalDate dueOn) {

  private static final String TYPE = "no.ettermarked.agreements.duty-overdue.v1";

  /** The event that tells of a duty that is overdue. */
  public static Event of(Duty duty) {
    return new Event(
        TYPE,
        duty.id(),
        duty.version(),
        new DutyOverdue(
            duty.id(), duty.customer(), duty.name(), duty.ownerRole().text(), duty.dueOn()));
  }
}
