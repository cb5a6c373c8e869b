package no.ettermarked.agreements.calendars.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.ettermarked.agreements.calendars.PublishedCalendar;
import no.ettermarked.agreements.calendars.store.Calendars;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.problems.Refused;
import no.ettermarked.kit.time.TimeSource;

/** Finds calendars: their latest versions, and those that hold. */
@Singleton
public class FindingCalendars {
  private final Calendars calendars;
  private final TimeSource time;

  FindingCalendars(Calendars calendars, TimeSource time) {
    this.calendars = calendars;
    this.time = time;
  }

  @Transactional
  public Optional<PublishedCalendar> latest(Slug key) {
    return calendars.latest(key);
  }

  /** The version that holds now. */
  @Transactional
  public Optional<PublishedCalendar> inForce(Slug key) {
    return holding(key, time.now());
  }

  /** The version that holds at an instant. */
  @Transactional
  public Optional<PublishedCalendar> holding(Slug key, Instant at) {
    return calendars.holding(key, at);
  }

  /** All versions in their order, or 404 when there is no such calendar. */
  @Transactional
  public List<PublishedCalendar> versions(Slug key, PageQuery page) {
    if (calendars.latest(key).isEmpty()) {
      throw Refused.notFound("calendar", key);
    }
    return calendars.versions(key, page);
  }

  @Transactional
  public List<PublishedCalendar> list(PageQuery page) {
    return calendars.list(page);
  }
}
