package no.ettermarked.agreements.agreements;

import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.teams.Promise;
import no.ettermarked.agreements.teams.Share;
import no.ettermarked.agreements.teams.Stretch;

/**
 * Capacity of the team that is to serve the customer, which is promised once the offer is accepted
 * (OSE-10, NET-3).
 *
 * @param person the e-mail address of the member it is promised of, where it is somebody named
 * @param share of a position
 * @param evenIfOverbooked whether it is promised although it is more than there is
 */
public record OfferedCapacity(Optional<String> person, Share share, boolean evenIfOverbooked) {

  /**
   * The promise of an offer, for as long as it would hold.
   *
   * @param id of the promise
   */
  public Promise promise(UUID id, Offer offer) {
    return new Promise(
        id,
        offer.customer(),
        Optional.of(offer.id()),
        person,
        share,
        new Stretch(offer.validity().from(), offer.validity().to()));
  }
}
