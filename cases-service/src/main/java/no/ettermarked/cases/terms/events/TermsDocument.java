package no.ettermarked.cases.terms.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.ettermarked.cases.terms.Measure;
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
    List<Phase> phases) {

  public TermsDocument {
    phases = orNone(phases);
  }

  /** What is promised that no clock is set for here, each once. */
  public List<String> measuresNotTimed() {
    return phases.stream()
        .flatMap(phase -> phase.targets().stream())
        .map(Target::measure)
        .filter(measure -> Measure.find(measure).isEmpty())
        .distinct()
        .toList();
  }

  public record Agreement(UUID id, String number) {}

  public record Provider(String name, String language, String zone, String numberPrefix) {}

  public record Customer(UUID id, List<Contact> contacts) {
    public Customer {
      contacts = orNone(contacts);
    }
  }

  public record Contact(String email, @Nullable Set<String> roles) {}

  /**
   * One version of a calendar.
   *
   * @param week windows by English weekday in small letters; a day left out is closed
   * @param name what customers call it
   */
  public record Calendar(
      String key,
      int version,
      String zone,
      Map<String, List<Window>> week,
      @Nullable List<ExceptionDay> exceptions,
      @Nullable String name) {}

  /** {@code HH:mm}; {@code 24:00} is the next midnight. */
  public record Window(String opens, String closes) {}

  /**
   * A day with other hours than its week has.
   *
   * @param on a date, or {@code --MM-dd} for every year
   */
  public record ExceptionDay(String on, String name, List<Window> open) {}

  /**
   * What holds on some days, local in the provider's zone.
   *
   * @param to the first day on which it no longer holds
   */
  public record Phase(
      LocalDate from,
      @Nullable LocalDate to,
      List<Coverage> coverage,
      List<Target> targets,
      @Nullable List<Timebank> timebanks) {}

  /** What customers call a timebank. */
  public record Timebank(String key, String name) {}

  /**
   * A row of the coverage table.
   *
   * @param when read key by key: one that is not known here must not be passed over
   */
  public record Coverage(
      Source source,
      @Nullable JsonNode when,
      boolean admit,
      @Nullable Pay pay,
      @Nullable String instead) {}

  /**
   * A promise.
   *
   * @param when as in {@link Coverage}
   */
  public record Target(
      Source source,
      @Nullable JsonNode when,
      String measure,
      String target,
      String calendar,
      @Nullable List<Integer> warnAtPercent) {}

  /**
   * How work is paid for.
   *
   * @param as {@code included}, {@code free}, {@code hourly}, {@code timebank} or {@code quoted}
   * @param timebank the key of a timebank; with {@code timebank} only
   * @param price the code of a time price; with the last three
   */
  public record Pay(String as, @Nullable String timebank, @Nullable String price) {}

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
