package no.ettermarked.agreements.agreements;

import java.time.LocalDate;
import java.util.Optional;
import no.ettermarked.agreements.written.Flaw;

/** What the last day on which an offer can be accepted must hold to when it is offered. */
public final class LastDayToAccept {

  private LastDayToAccept() {}

  public static Optional<Flaw> flaw(Optional<LocalDate> acceptBy, LocalDate today) {
    return acceptBy
        .flatMap(day -> objection(day, today))
        .map(sentence -> new Flaw("/acceptBy", sentence));
  }

  private static Optional<String> objection(LocalDate day, LocalDate today) {
    if (!Reach.has(day)) {
      return Optional.of(Reach.sentence());
    }
    return today.isAfter(day)
        ? Optional.of("That day is over, so nobody could accept it.")
        : Optional.empty();
  }
}
