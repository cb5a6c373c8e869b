package no.ettermarked.agreements.agreements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.agreements.terms.BoughtPlan;

/**
 * A time in which the same plans hold. Phases follow each other by themselves (VEN-4).
 *
 * @param items the plans, in the order in which their terms come
 */
public record Phase(Validity period, List<BoughtPlan> items) {

  public Phase {
    items = List.copyOf(items);
  }

  /** The phases of a time, without gaps; one in which nothing holds has no items. */
  public static List<Phase> of(Validity whole, List<AgreedItem> items) {
    List<LocalDate> begins = begins(whole, items);
    List<Phase> phases = new ArrayList<>();
    for (int i = 0; i < begins.size(); i++) {
      LocalDate from = begins.get(i);
      Optional<LocalDate> to = i + 1 < begins.size() ? Optional.of(begins.get(i + 1)) : whole.to();
      phases.add(
          new Phase(
              new Validity(from, to),
              items.stream()
                  .filter(item -> item.period().holdsOn(from))
                  .map(AgreedItem::bought)
                  .toList()));
    }
    return phases;
  }

  /**
   * The phase on a date; the first before it begins, and the last after it has ended.
   *
   * @param phases one after the other, without gaps; at least one
   */
  public static Phase on(LocalDate date, List<Phase> phases) {
    return phases.stream()
        .filter(phase -> phase.period().holdsOn(date))
        .findFirst()
        .orElse(
            date.isBefore(phases.getFirst().period().from())
                ? phases.getFirst()
                : phases.getLast());
  }

  private static List<LocalDate> begins(Validity whole, List<AgreedItem> items) {
    return Stream.concat(
            Stream.of(whole.from()),
            items.stream()
                .flatMap(
                    item ->
                        Stream.concat(
                            Stream.of(item.period().from()), item.period().to().stream())))
        .filter(whole::holdsOn)
        .distinct()
        .sorted()
        .toList();
  }

  /** The same plans, in parts that begin on these days; days outside the phase begin none. */
  List<Phase> beginningOn(Stream<LocalDate> days) {
    List<LocalDate> begins =
        Stream.concat(Stream.of(period.from()), days.filter(period::holdsOn))
            .distinct()
            .sorted()
            .toList();
    return IntStream.range(0, begins.size())
        .mapToObj(
            i ->
                new Phase(
                    new Validity(
                        begins.get(i),
                        i + 1 < begins.size() ? Optional.of(begins.get(i + 1)) : period.to()),
                    items))
        .toList();
  }
}
