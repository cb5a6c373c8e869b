package no.ettermarked.meetings.meetings.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.meetings.meetings.Meeting;
import no.ettermarked.meetings.meetings.MeetingFilter;

/** The meetings of the provider worked for. */
@Singleton
public class MeetingBook {

  @Singleton
  static class Rows implements PanacheRepositoryBase<MeetingRow, UUID> {}

  private final Rows rows;
  private final MeetingTranslation translation;

  MeetingBook(Rows rows, MeetingTranslation translation) {
    this.rows = rows;
    this.translation = translation;
  }

  /** Puts a meeting in the book; a second one for the same series and date is refused. */
  public void add(Meeting meeting) {
    MeetingRow row = new MeetingRow();
    row.id = meeting.id();
    row.series = meeting.series().id();
    row.agreement = meeting.series().agreement();
    row.key = meeting.series().key();
    row.occurrenceOn = meeting.plan().occurrence();
    translation.write(meeting, row);
    rows.persist(row);
  }

  public void keep(Meeting meeting) {
    translation.write(meeting, rows.find("id", meeting.id()).singleResult());
  }

  public Optional<Meeting> find(UUID id) {
    return rows.find("id", id).firstResultOptional().map(translation::meeting);
  }

  /** The meetings of a series that begin after an instant, and those for dates from one on. */
  public List<Meeting> ofSeries(UUID series, Instant beginAfter, LocalDate orNamedFrom) {
    return rows
        .find(
            "series = ?1 and (startsAt > ?2 or occurrenceOn >= ?3)",
            series,
            beginAfter,
            orNamedFrom)
        .list()
        .stream()
        .map(translation::meeting)
        .toList();
  }

  /** A page of meetings in the order in which they begin. */
  public List<Meeting> list(MeetingFilter filter, PageQuery page) {
    Instant after =
        page.after().map(cursor -> cursor.instant(0)).or(filter::from).orElse(Instant.EPOCH);
    UUID afterId = page.after().map(cursor -> cursor.id(1)).orElse(new UUID(0, 0));
    List<String> conditions = new ArrayList<>(List.of("(startsAt, id) > (:after, :afterId)"));
    Parameters values = Parameters.with("after", after).and("afterId", afterId);
    filter
        .customer()
        .ifPresent(
            customer -> {
              conditions.add("customer = :customer");
              values.and("customer", customer);
            });
    filter
        .to()
        .ifPresent(
            to -> {
              conditions.add("startsAt < :to");
              values.and("to", to);
            });
    filter
        .state()
        .ifPresent(
            state ->
                conditions.add(
                    state.equals("cancelled") ? "cancelledAt is not null" : "cancelledAt is null"));
    return rows
        .find(String.join(" and ", conditions) + " order by startsAt, id", values)
        .page(0, page.rows())
        .list()
        .stream()
        .map(translation::meeting)
        .toList();
  }
}
