package no.ettermarked.agreements.duties;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.reasons.Reason;

/**
 * Something that is to be done again and again for a customer, such as keeping its documentation up
 * to date (NET-9). Days are the provider's.
 *
 * @param ownerRole the role of the team whose it is
 * @param every how often; due dates are counted from the anchor, so that no month's end drifts
 * @param anchor the first day it was due
 * @param dueOn the next day it is due
 * @param lastDone when it was done last
 * @param ended whether it is no longer to be done
 * @param version counted up by every change
 */
public record Duty(
    UUID id,
    UUID customer,
    String name,
    Slug ownerRole,
    Period every,
    LocalDate anchor,
    LocalDate dueOn,
    Optional<Done> lastDone,
    boolean ended,
    long version) {

  /** How a duty stands on a day. */
  public enum Standing {
    UP_TO_DATE,
    DUE,
    OVERDUE,
    ENDED
  }

  /** That it was done. */
  public record Done(LocalDate on, String by) {}

  public Duty {
    if (every.isZero() || every.isNegative()) {
      throw new IllegalArgumentException("a duty comes back after a day or more, not " + every);
    }
  }

  public static Duty of(
      UUID id, UUID customer, String name, Slug ownerRole, Period every, LocalDate firstDueOn) {
    return new Duty(
        id, customer, name, ownerRole, every, firstDueOn, firstDueOn, Optional.empty(), false, 0);
  }

  /** It is done, and due again on the first of its days after that and after the one it was due. */
  public Duty done(LocalDate on, String by) {
    return new Duty(
        id,
        customer,
        name,
        ownerRole,
        every,
        anchor,
        nextAfter(on.isAfter(dueOn) ? on : dueOn),
        Optional.of(new Done(on, by)),
        ended,
        version);
  }

  /** It is no longer to be done. */
  public Duty withEnd() {
    return new Duty(id, customer, name, ownerRole, every, anchor, dueOn, lastDone, true, version);
  }

  public Standing standing(LocalDate today) {
    if (ended) {
      return Standing.ENDED;
    }
    if (dueOn.isBefore(today)) {
      return Standing.OVERDUE;
    }
    return dueOn.equals(today) ? Standing.DUE : Standing.UP_TO_DATE;
  }

  /** Why it stands so. */
  public Reason because(LocalDate today) {
    return switch (standing(today)) {
      case ENDED -> Reason.of("duty.ended", Map.of());
      case OVERDUE ->
          Reason.of(
              "duty.overdue",
              Map.of(
                  "date",
                  dueOn.toString(),
                  "days",
                  Long.toString(ChronoUnit.DAYS.between(dueOn, today))));
      case DUE -> Reason.of("duty.due", Map.of());
      case UP_TO_DATE -> Reason.of("duty.up-to-date", Map.of("date", dueOn.toString()));
    };
  }

  private LocalDate nextAfter(LocalDate date) {
    int times = 1;
    LocalDate next = anchor.plus(every);
    while (!next.isAfter(date)) {
      times++;
      next = anchor.plus(every.multipliedBy(times));
    }
    return next;
  }
}
