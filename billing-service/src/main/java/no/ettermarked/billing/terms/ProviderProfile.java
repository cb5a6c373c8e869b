package no.ettermarked.billing.terms;

import java.time.ZoneId;
import java.util.Objects;
import org.joda.money.CurrencyUnit;

/**
 * What billing needs to know of the provider.
 *
 * @param language BCP 47: reasons are told in it
 * @param currency ISO 4217: everything is priced in it
 * @param zone decides on which day work was done
 */
public record ProviderProfile(String language, CurrencyUnit currency, ZoneId zone) {
  public ProviderProfile {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(currency, "currency");
    Objects.requireNonNull(zone, "zone");
  }
}
