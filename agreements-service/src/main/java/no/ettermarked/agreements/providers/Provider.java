package no.ettermarked.agreements.providers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import no.ettermarked.agreements.parties.OrganisationNumberRules;
import no.ettermarked.agreements.parties.Particulars;
import org.joda.money.CurrencyUnit;

/**
 * Who looks after customers, and how it writes: its currency, language, zone and numbers.
 *
 * @param country ISO 3166-1 alpha-2
 * @param language BCP 47
 * @param numberPrefix what the provider's numbers begin with
 * @param particulars what an invoice says of it
 * @param words what customers call its words
 */
public record Provider(
    String name,
    String organisationNumber,
    String country,
    CurrencyUnit currency,
    String language,
    ZoneId zone,
    String numberPrefix,
    Particulars particulars,
    Words words) {

  public Provider {
    OrganisationNumberRules.objection(country, organisationNumber)
        .ifPresent(
            objection -> {
              throw new IllegalArgumentException(objection);
            });
  }

  /** A provider of which nothing more is registered. */
  public Provider(
      String name,
      String organisationNumber,
      String country,
      CurrencyUnit currency,
      String language,
      ZoneId zone,
      String numberPrefix) {
    this(
        name,
        organisationNumber,
        country,
        currency,
        language,
        zone,
        numberPrefix,
        Particulars.NONE,
        Words.NONE);
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
        written.numberPrefix(),
        Particulars.of(written.particulars()),
        WrittenWord.read(written.words()));
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
