package no.ettermarked.agreements.agreements;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.ettermarked.agreements.terms.BoughtPlan;

/**
 * What a customer is offered. It never changes: another offer is another agreement.
 *
 * @param number for people, such as {@code OSE-A1}
 * @param items the plans, in the order in which their terms come; at least one
 * @param termsHash what the exact terms are known by
 */
public record Offer(
    UUID id,
    String number,
    UUID customer,
    Validity validity,
    List<BoughtPlan> items,
    List<TeamMember> team,
    String termsHash,
    Instant offeredAt) {

  public Offer {
    items = List.copyOf(items);
    team = List.copyOf(team);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("agreement %s has no plan".formatted(number));
    }
  }

  /** The offer with the hash of its terms. */
  public Offer withTermsHash(String hash) {
    return new Offer(id, number, customer, validity, items, team, hash, offeredAt);
  }
}
