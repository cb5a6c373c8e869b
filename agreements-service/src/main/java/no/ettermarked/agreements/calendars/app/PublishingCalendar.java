package no.ettermarked.agreements.calendars.app;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.ettermarked.agreements.calendars.CalendarChanged;
import no.ettermarked.agreements.calendars.CalendarRules;
import no.ettermarked.agreements.calendars.Holding;
import no.ettermarked.agreements.calendars.HolidayChoice;
import no.ettermarked.agreements.calendars.PublishedCalendar;
import no.ettermarked.agreements.calendars.WrittenCalendar;
import no.ettermarked.agreements.calendars.store.Calendars;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.agreements.written.store.Turns;
import no.ettermarked.kit.alarms.Alarms;
import no.ettermarked.kit.etag.Version;
import no.ettermarked.kit.problems.Refused;
import no.ettermarked.kit.time.TimeSource;
import org.jspecify.annotations.Nullable;

/** Publishes versions of calendars. */
@Singleton
public class PublishingCalendar {

  /** What came of it. */
  public sealed interface Outcome {

    /** There is a new version. */
    record Published(PublishedCalendar calendar) implements Outcome {}

    /** Nothing was published, because of these. */
    record Flawed(List<Flaw> flaws) implements Outcome {}

    /** There is a calendar of that name: its next version is published in another way. */
    record NameTaken(Slug key) implements Outcome {}
  }

  private final Calendars calendars;
  private final KnowingProvider provider;
  private final Turns turns;
  private final TimeSource time;
  private final Event<CalendarChanged> changed;
  private final Alarms alarms;

  PublishingCalendar(
      Calendars calendars,
      KnowingProvider provider,
      Turns turns,
      TimeSource time,
      Event<CalendarChanged> changed,
      Alarms alarms) {
    this.calendars = calendars;
    this.provider = provider;
    this.turns = turns;
    this.time = time;
    this.changed = changed;
    this.alarms = alarms;
  }

  /** Publishes the first version of a calendar. */
  @Transactional
  public Outcome first(
      Slug key, WrittenCalendar written, Optional<HolidayChoice> holidays, Optional<String> name) {
    turns.take("calendar " + key);
    return calendars.latest(key).isPresent()
        ? new Outcome.NameTaken(key)
        : publish(key, 1, written, holidays, Holding.ALWAYS, name, Optional.empty());
  }

  /**
   * Publishes the next version of a calendar.
   *
   * @param from the first day it holds, where the calendar is; today when it is not said
   * @param name the one of the version before when it is not said
   * @param ifMatch the version it follows; required
   */
  @Transactional
  public Outcome next(
      Slug key,
      WrittenCalendar written,
      Optional<HolidayChoice> holidays,
      Optional<LocalDate> from,
      boolean runningClocksFollow,
      Optional<String> name,
      @Nullable String ifMatch) {
    turns.take("calendar " + key);
    PublishedCalendar latest =
        calendars.latest(key).orElseThrow(() -> Refused.notFound("calendar", key));
    new Version(latest.version()).match(ifMatch);
    LocalDate first = from.orElseGet(() -> time.now().atZone(written.zone()).toLocalDate());
    Outcome outcome =
        publish(
            key,
            latest.version() + 1,
            written,
            holidays,
            new Holding(Optional.of(first), runningClocksFollow),
            name.or(latest::name),
            latest.objectionToNext(first));
    if (outcome instanceof Outcome.Published(PublishedCalendar next)) {
      tell(next);
    }
    return outcome;
  }

  /** Now if it holds already, else when it begins to. */
  private void tell(PublishedCalendar next) {
    if (next.holdsAt(time.now())) {
      changed.fire(new CalendarChanged(next));
    } else {
      next.holdsFrom().ifPresent(from -> alarms.set(CalendarBegins.ALARM, next.subject(), from));
    }
  }

  private Outcome publish(
      Slug key,
      int version,
      WrittenCalendar written,
      Optional<HolidayChoice> holidays,
      Holding holding,
      Optional<String> name,
      Optional<String> objection) {
    List<Flaw> flaws =
        Stream.of(
                CalendarRules.flaws(written).stream(),
                holidays.flatMap(HolidayChoice::flaw).map(flaw -> flaw.under("/holidays")).stream(),
                objection.map(sentence -> new Flaw("/from", sentence)).stream())
            .flatMap(found -> found)
            .toList();
    if (!flaws.isEmpty()) {
      return new Outcome.Flawed(flaws);
    }
    WrittenCalendar seeded =
        holidays
            .map(choice -> written.over(choice.days(provider.profile().locale())))
            .orElse(written);
    PublishedCalendar calendar =
        new PublishedCalendar(key, version, seeded.read(), time.now(), holding, name);
    calendars.add(calendar);
    return new Outcome.Published(calendar);
  }
}
