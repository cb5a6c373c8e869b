package no.ettermarked.agreements.pricelists;

import java.time.LocalDate;
import java.util.List;

/**
 * A version of a price list as it is written, before it is known to hold.
 *
 * @param name what customers call it
 * @param from the first day it holds, in the provider's zone
 */
public record WrittenPriceList(
    String key, String name, LocalDate from, List<WrittenListPrice> prices) {

  public WrittenPriceList {
    prices = List.copyOf(prices);
  }
}
