package no.ettermarked.agreements.calendars.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.calendars.Holding;
import no.ettermarked.agreements.calendars.PublishedCalendar;
import no.ettermarked.agreements.calendars.WrittenCalendar;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.identity.Ids;
import no.ettermarked.kit.json.EventJson;
import no.ettermarked.kit.paging.PageQuery;

/** The provider's calendars, in all their versions. */
@Singleton
public class Calendars {

  @Singleton
  static class Rows implements PanacheRepositoryBase<CalendarRow, UUID> {}

  private final Rows rows;
  private final EventJson json;

  Calendars(Rows rows, EventJson json) {
    this.rows = rows;
    this.json = json;
  }

  public void add(PublishedCalendar calendar) {
    CalendarRow row = new CalendarRow();
    row.id = Ids.next();
    row.key = calendar.key().text();
    row.version = calendar.version();
    row.definition = json.write(WrittenCalendar.of(calendar.calendar()));
    row.publishedAt = calendar.publishedAt();
    row.name = calendar.name().orElse(null);
    row.fromDate = calendar.holding().from().orElse(null);
    row.runningClocksFollow = calendar.holding().runningClocksFollow();
    rows.persist(row);
  }

  public Optional<PublishedCalendar> latest(Slug key) {
    return rows.find("key = ?1 order by version desc", key.text())
        .page(0, 1)
        .firstResultOptional()
        .map(this::calendar);
  }

  /** The version that holds at an instant: the latest of those that have begun to. */
  public Optional<PublishedCalendar> holding(Slug key, Instant at) {
    return latest(key)
        .filter(calendar -> calendar.holdsAt(at))
        .or(
            () ->
                rows.find("key = ?1 order by version desc", key.text()).stream()
                    .map(this::calendar)
                    .filter(calendar -> calendar.holdsAt(at))
                    .findFirst());
  }

  /** All versions of a calendar, in their order. */
  public List<PublishedCalendar> versions(Slug key, PageQuery page) {
    int after = page.after().map(cursor -> cursor.integer(0)).orElse(0);
    return rows
        .find("key = ?1 and version > ?2 order by version", key.text(), after)
        .page(0, page.rows())
        .list()
        .stream()
        .map(this::calendar)
        .toList();
  }

  /** The latest version of each calendar, by key. */
  public List<PublishedCalendar> list(PageQuery page) {
    String after = page.after().map(cursor -> cursor.text(0)).orElse("");
    return rows
        .find(
            "from CalendarRow r where r.key > ?1 and r.version ="
                + " (select max(c.version) from CalendarRow c where c.key = r.key) order by r.key",
            after)
        .page(0, page.rows())
        .list()
        .stream()
        .map(this::calendar)
        .toList();
  }

  private PublishedCalendar calendar(CalendarRow row) {
    try {
      return new PublishedCalendar(
          new Slug(row.key),
          row.version,
          json.read(row.definition, WrittenCalendar.class).read(),
          row.publishedAt,
          new Holding(Optional.ofNullable(row.fromDate), row.runningClocksFollow),
          Optional.ofNullable(row.name));
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("calendar " + row.key + " " + row.version, bug);
    }
  }
}
