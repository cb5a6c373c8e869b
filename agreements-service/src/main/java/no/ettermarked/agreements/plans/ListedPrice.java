package no.ettermarked.agreements.plans;

import no.ettermarked.kit.reasons.Source;

/**
 * What an hour costs by the version of a price list that holds (PRO-5).
 *
 * @param reference as a plan refers to it
 * @param version of the list, from 1
 * @param rule the place in that version, such as {@code prices/1}
 */
public record ListedPrice(PriceReference reference, int version, String rule) {

  /** Where the amounts stand. */
  public Source source() {
    return Source.of("price-list", reference.list().text(), version, rule);
  }
}
