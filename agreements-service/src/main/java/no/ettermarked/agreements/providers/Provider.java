package no.ettermarked.agreements.providers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.joda.money.CurrencyUnit;

/**
 * Who looks after customers, and how it writes: its currency, language, zone and numbers.
 *
 * @param country ISO 3166-1 alpha-2
 * @param language BCP 47
 * @param numberPrefix what the provider's numbers begin with
 */
public record Provider(
    String name,
    String organisationNumber,
    String country,
    CurrencyUnit currency,
    String language,
    ZoneId zone,
    String numberPrefix) {

  public Provider {
    OrganisationNumberRules.objection(country, organisationNumber)
        .ifPresent(
            objection -> {
              throw new IllegalArgumentException(objection);
            });
  }

  /** What was written, once {@link ProviderRules} has found nothing wrong with it. */
  public static Provider of(WrittenProvider written) {
    return new Provider(
        written.name(),
        written.organisationNumber(),
        written.country(),
        CurrencyUnit.of(written.currency()),
        written.language(),
        written.zone(),
        written.numberPrefix());
  }

  public Locale locale() {
    return Locale.forLanguageTag(language);
  }

  /** The date of an instant where the provider is. */
  public LocalDate dateOf(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  /** A number of the provider's, such as {@code OSE-K1} for series {@code K}. */
  public String number(String series, long count) {
    return numberPrefix + "-" + series + count;
  }
}
