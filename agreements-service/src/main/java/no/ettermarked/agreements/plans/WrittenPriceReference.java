package no.ettermarked.agreements.plans;

import no.ettermarked.agreements.written.Slug;

/**
 * What an hour costs by a price list, as it is written.
 *
 * @param key of the price list
 * @param code in it
 */
public record WrittenPriceReference(String key, String code) {

  public PriceReference read() {
    return new PriceReference(new Slug(key), new Slug(code));
  }
}
