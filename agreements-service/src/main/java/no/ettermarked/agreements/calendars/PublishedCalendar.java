package no.ettermarked.agreements.calendars;

import java.time.Instant;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.businesstime.BusinessCalendar;

/**
 * A version of a calendar. What refers to a calendar means its latest version, so that next year's
 * holidays reach every promise that is counted in it.
 *
 * @param version 1, 2, 3
 */
public record PublishedCalendar(
    Slug key, int version, BusinessCalendar calendar, Instant publishedAt) {

  public PublishedCalendar {
    if (version < 1) {
      throw new IllegalArgumentException("versions are counted from 1, not " + version);
    }
  }
}
