package no.ettermarked.agreements.calendars;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.businesstime.BusinessCalendar;

/**
 * A version of a calendar. What refers to a calendar means the version that holds, so that next
 * year's holidays reach every promise that is counted in it.
 *
 * @param version 1, 2, 3
 * @param name what customers call it, in the provider's language; none where nobody has said it
 */
public record PublishedCalendar(
    Slug key,
    int version,
    BusinessCalendar calendar,
    Instant publishedAt,
    Holding holding,
    Optional<String> name) {

  public PublishedCalendar {
    if (version < 1) {
      throw new IllegalArgumentException("versions are counted from 1, not " + version);
    }
  }

  /** A version that holds from the beginning. */
  public PublishedCalendar(Slug key, int version, BusinessCalendar calendar, Instant publishedAt) {
    this(key, version, calendar, publishedAt, Holding.ALWAYS, Optional.empty());
  }

  /** What a sentence calls it. */
  public String spoken() {
    return name.orElse(key.text());
  }

  /** What it is among all versions, such as {@code office-hours 2}. */
  public String subject() {
    return key + " " + version;
  }

  /** Whether it has begun to hold at an instant; a later version that has takes its place. */
  public boolean holdsAt(Instant instant) {
    return holdsFrom().map(from -> !instant.isBefore(from)).orElse(true);
  }

  /** From when it holds: midnight where the calendar is; none is from the beginning. */
  public Optional<Instant> holdsFrom() {
    return holding.from().map(from -> from.atStartOfDay(calendar.zone()).toInstant());
  }

  /** Why another version cannot follow this one from a day, as a sentence. */
  public Optional<String> objectionToNext(LocalDate from) {
    return holding
        .from()
        .filter(from::isBefore)
        .map(
            own ->
                "Version %d holds from %s; the next holds from that day or a later one."
                    .formatted(version, own));
  }
}
