package no.ettermarked.agreements.calendars.app;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Instant;
import no.ettermarked.agreements.calendars.CalendarChanged;
import no.ettermarked.agreements.calendars.store.Calendars;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.alarms.AlarmHandler;

/** Tells of a version of a calendar when it begins to hold. */
@Singleton
class CalendarBegins implements AlarmHandler {

  static final String ALARM = "calendar-begins";

  private final Calendars calendars;
  private final Event<CalendarChanged> changed;

  CalendarBegins(Calendars calendars, Event<CalendarChanged> changed) {
    this.calendars = calendars;
    this.changed = changed;
  }

  @Override
  public String name() {
    return ALARM;
  }

  @Override
  public void ring(String subject, Instant dueAt) {
    Slug key = new Slug(subject.substring(0, subject.indexOf(' ')));
    calendars.holding(key, dueAt).ifPresent(now -> changed.fire(new CalendarChanged(now)));
  }
}
