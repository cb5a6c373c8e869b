package no.ettermarked.businesstime;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A country's public holidays as closed days, to seed a calendar that people then edit.
 *
 * <p>A seed, not the truth. Of the faults that matter here, jollyday lacks the Norwegian and Danish
 * Christmas and New Year's Eve and the Danish Constitution Day, on which many desks close, and
 * counts the Swedish eves as public holidays. What a desk does on such a day is the calendar's
 * data, so nothing is corrected here. Names are in English where neither jollyday knows the
 * language nor {@link HolidayNames} does, which has those of Norway and Denmark in their languages.
 */
public final class HolidaySeed {

  private HolidaySeed() {}

  /** The holidays of a whole country: {@link #of(String, String, int, int, Locale)}. */
  public static List<DayException> of(String country, int fromYear, int toYear, Locale locale) {
    return holidays(country, fromYear, toYear, locale);
  }

  /**
   * The holidays of a country and, in addition, of one of its parts.
   *
   * @param country ISO 3166-1 alpha-2 code, such as {@code NO}
   * @param subdivision the part after the hyphen of the ISO 3166-2 code, such as {@code BY}
   * @param fromYear the first year, included
   * @param toYear the last year, included
   * @param locale the language of the names
   * @return one closed day per date, in order; holidays that coincide share it
   * @throws IllegalArgumentException if the country or subdivision is not known, or the years are
   *     not in order
   */
  public static List<DayException> of(
      String country, String subdivision, int fromYear, int toYear, Locale locale) {
    return holidays(country, fromYear, toYear, locale, subdivision.toLowerCase(Locale.ROOT));
  }

  private static List<DayException> holidays(
      String country, int fromYear, int toYear, Locale locale, String... subdivision) {
    HolidayManager manager = managerOf(country);
    for (String part : subdivision) {
      if (!manager.getCalendarHierarchy().getChildren().containsKey(part)) {
        throw new IllegalArgumentException(
            "no holidays are known for subdivision '%s' of '%s'".formatted(part, country));
      }
    }
    if (fromYear < BusinessCalendar.FIRST_YEAR
        || toYear > BusinessCalendar.LAST_YEAR
        || fromYear > toYear) {
      throw new IllegalArgumentException(
          "holidays are seeded for years in order, but were %d to %d".formatted(fromYear, toYear));
    }
    TreeMap<LocalDate, String> names = new TreeMap<>();
    IntStream.rangeClosed(fromYear, toYear)
        .mapToObj(Year::of)
        .flatMap(year -> manager.getHolidays(year, subdivision).stream())
        .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
        .sorted(Comparator.comparing(Holiday::getDate).thenComparing(Holiday::getPropertiesKey))
        .forEach(
            holiday -> names.merge(holiday.getDate(), nameOf(holiday, locale), HolidaySeed::both));
    return names.entrySet().stream()
        .map(day -> DayException.on(day.getKey(), day.getValue()))
        .toList();
  }

  private static HolidayManager managerOf(String country) {
    if (country.length() != 2
        || !HolidayManager.getSupportedCalendarCodes().contains(country.toUpperCase(Locale.ROOT))) {
      throw new IllegalArgumentException("no holidays are known for country '" + country + "'");
    }
    return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
  }

  private static String nameOf(Holiday holiday, Locale locale) {
    return HolidayNames.find(holiday.getPropertiesKey(), locale)
        .orElseGet(() -> holiday.getDescription(locale));
  }

  private static String both(String one, String other) {
    return one.equals(other) ? one : one + ", " + other;
  }
}
