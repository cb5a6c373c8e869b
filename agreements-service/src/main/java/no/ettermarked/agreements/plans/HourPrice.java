package no.ettermarked.agreements.plans;

import java.util.Optional;
import no.ettermarked.agreements.written.Slug;

/** What an hour costs, as a plan says it: by amounts of its own, or by a price list (PRO-5). */
public sealed interface HourPrice {

  Slug code();

  /** With the amounts. */
  record Stated(TimePrice price) implements HourPrice {

    @Override
    public Slug code() {
      return price.code();
    }
  }

  /** A price list has the amounts; how time is counted, and the discount, stand here. */
  record Listed(PriceReference reference, WrittenTimePrice written) implements HourPrice {

    @Override
    public Slug code() {
      return new Slug(written.code());
    }

    /** The price, with what the list says. */
    public TimePrice at(PriceLists.Found found) {
      return written.at(found.amounts(), Optional.of(found.listed()));
    }
  }
}
