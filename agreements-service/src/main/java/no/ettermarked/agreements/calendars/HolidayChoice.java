package no.ettermarked.agreements.calendars;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.businesstime.DayException;
import no.ettermarked.businesstime.HolidaySeed;
import org.jspecify.annotations.Nullable;

/**
 * Which public holidays a calendar starts with.
 *
 * @param country ISO 3166-1 alpha-2
 * @param subdivision the part after the hyphen of the ISO 3166-2 code
 * @param fromYear the first year, included
 * @param toYear the last year, included
 */
public record HolidayChoice(
    String country, @Nullable String subdivision, int fromYear, int toYear) {

  private static final int MOST_YEARS = 30;

  /** What is wrong with the choice. */
  public Optional<Flaw> flaw() {
    if (toYear < fromYear || toYear - fromYear >= MOST_YEARS) {
      return Optional.of(
          new Flaw(
              "/toYear",
              "Holidays are seeded for 1 to %d years, from the first to the last."
                  .formatted(MOST_YEARS)));
    }
    try {
      days(Locale.ROOT);
      return Optional.empty();
    } catch (IllegalArgumentException unknown) {
      return Optional.of(
          new Flaw(
              subdivision == null ? "/country" : "/subdivision",
              "No holidays are known for this country or subdivision."));
    }
  }

  /** The holidays as closed days, named in a language where it is known. */
  public List<DayException> days(Locale language) {
    return subdivision == null
        ? HolidaySeed.of(country, fromYear, toYear, language)
        : HolidaySeed.of(country, subdivision, fromYear, toYear, language);
  }
}
