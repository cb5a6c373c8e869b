package no.ettermarked.agreements.calendars.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.ettermarked.agreements.calendars.PublishedCalendar;
import no.ettermarked.agreements.calendars.store.Calendars;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.paging.PageQuery;

/** Finds the latest version of calendars. */
@ApplicationScoped
public class FindingCalendars {
  private final Calendars calendars;

  FindingCalendars(Calendars calendars) {
    this.calendars = calendars;
  }

  @Transactional
  public Optional<PublishedCalendar> latest(Slug key) {
    return calendars.latest(key);
  }

  @Transactional
  public List<PublishedCalendar> list(PageQuery page) {
    return calendars.list(page);
  }
}
