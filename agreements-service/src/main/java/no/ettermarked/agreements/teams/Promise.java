package no.ettermarked.agreements.teams;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Capacity of a team that a customer has been promised (NET-3).
 *
 * @param customer to whom
 * @param agreement the agreement that promises it, if one does
 * @param person the e-mail address of the member it is promised of, where it is somebody named
 *     (PRO-4, PEC-7)
 * @param share of a position
 */
public record Promise(
    UUID id,
    UUID customer,
    Optional<UUID> agreement,
    Optional<String> person,
    Share share,
    Stretch stretch) {

  /** The same until a day; none when it begins no earlier. */
  public Optional<Promise> until(LocalDate date) {
    return stretch
        .before(date)
        .map(rest -> new Promise(id, customer, agreement, person, share, rest));
  }
}
