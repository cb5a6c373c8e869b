package no.ettermarked.cases.terms.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ettermarked.kit.reasons.Source;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of {@code no.ettermarked.agreements.terms-in-force.v1}. Fields that are
 * not named here are kept with the stored document and ignored.
 */
public record TermsDocument(
    Agreement agreement,
    Provider provider,
    Customer customer,
    List<Calendar> calendars,
    List<Coverage> coverage,
    List<Target> targets) {

  /**
   * The agreement and its days.
   *
   * @param to the first day not in force, local in the provider's zone
   */
  public record Agreement(UUID id, String number, LocalDate from, @Nullable LocalDate to) {}

  public record Provider(String name, String language, String zone, String numberPrefix) {}

  public record Customer(UUID id, String number, String name) {}

  /**
   * One version of a calendar.
   *
   * @param week windows by English weekday in small letters; a day left out is closed
   */
  public record Calendar(
      String key,
      int version,
      String zone,
      Map<String, List<Window>> week,
      @Nullable List<ExceptionDay> exceptions) {}

  /** {@code HH:mm}; {@code 24:00} is the next midnight. */
  public record Window(String opens, String closes) {}

  /**
   * A day with other hours than its week has.
   *
   * @param on a date, or {@code --MM-dd} for every year
   */
  public record ExceptionDay(String on, String name, List<Window> open) {}

  public record Coverage(
      Source source,
      @Nullable When when,
      boolean admit,
      @Nullable Pay pay,
      @Nullable String instead) {}

  public record Target(
      Source source,
      @Nullable When when,
      String measure,
      String target,
      String calendar,
      @Nullable List<Integer> warnAtPercent) {}

  /** A list that is left out means any. */
  public record When(
      @Nullable List<String> kinds,
      @Nullable List<String> channels,
      @Nullable List<String> priorities) {}

  /**
   * How work is paid for.
   *
   * @param as {@code included}, {@code free} or {@code hourly}
   * @param price the code of a time price; with {@code hourly} only
   */
  public record Pay(String as, @Nullable String price) {}
}
