package no.ettermarked.agreements.teams;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Some days in a row, half-open.
 *
 * @param from the first day
 * @param to the day after the last; open-ended when there is none
 */
public record Stretch(LocalDate from, Optional<LocalDate> to) {

  public Stretch {
    if (to.isPresent() && !to.get().isAfter(from)) {
      throw new IllegalArgumentException(
          "a stretch of days ends after it begins, but was %s to %s".formatted(from, to.get()));
    }
  }

  public static Stretch from(LocalDate from) {
    return new Stretch(from, Optional.empty());
  }

  public static Stretch of(LocalDate from, LocalDate to) {
    return new Stretch(from, Optional.of(to));
  }

  public boolean contains(LocalDate date) {
    return !date.isBefore(from) && endsAfter(date);
  }

  public boolean contains(Stretch other) {
    return !other.from.isBefore(from)
        && (to.isEmpty() || other.to.filter(end -> !end.isAfter(to.get())).isPresent());
  }

  public boolean overlaps(Stretch other) {
    return endsAfter(other.from) && other.endsAfter(from);
  }

  /** What of it is before a day; none when it begins no earlier. */
  public Optional<Stretch> before(LocalDate date) {
    if (!from.isBefore(date)) {
      return Optional.empty();
    }
    return Optional.of(endsAfter(date) ? of(from, date) : this);
  }

  /** The days on which any of these begins or ends. */
  static SortedSet<LocalDate> turns(Stream<Stretch> stretches) {
    return stretches
        .flatMap(stretch -> Stream.concat(Stream.of(stretch.from), stretch.to.stream()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The days that are in both. */
  public Optional<Stretch> and(Stretch other) {
    if (!overlaps(other)) {
      return Optional.empty();
    }
    Optional<LocalDate> end =
        Stream.of(to, other.to).flatMap(Optional::stream).min(Comparator.naturalOrder());
    return Optional.of(new Stretch(from.isAfter(other.from) ? from : other.from, end));
  }

  /** The same days, in parts that begin on these; those outside of it begin none. */
  List<Stretch> cutOn(SortedSet<LocalDate> days) {
    List<LocalDate> begins =
        Stream.concat(Stream.of(from), days.stream().filter(this::contains)).distinct().toList();
    return IntStream.range(0, begins.size())
        .mapToObj(
            i ->
                new Stretch(
                    begins.get(i), i + 1 < begins.size() ? Optional.of(begins.get(i + 1)) : to))
        .toList();
  }

  private boolean endsAfter(LocalDate date) {
    return to.isEmpty() || to.get().isAfter(date);
  }
}
