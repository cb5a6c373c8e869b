package no.ettermarked.agreements.agreements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ettermarked.kit.reasons.Reason;

/**
 * That an agreement ends, before it would have, and why then.
 *
 * @param to the day after its last
 * @param by who ended it, for the customer or the provider
 * @param at when that was recorded
 * @param givenOn the day on which notice was given; none when another agreement takes its place
 */
public record Ending(
    LocalDate to, String by, Instant at, Optional<LocalDate> givenOn, List<Reason> because) {

  public Ending {
    because = List.copyOf(because);
  }

  /** The agreement that takes its place begins on the day after its last. */
  public static Ending replacedBy(AcceptedAgreement next) {
    LocalDate to = next.validity().from();
    return new Ending(
        to,
        next.acceptedBy(),
        next.acceptedAt(),
        Optional.empty(),
        List.of(
            Reason.of(
                "termination.replaced",
                Map.of("agreement", next.offer().number(), "date", to.minusDays(1).toString()))));
  }
}
