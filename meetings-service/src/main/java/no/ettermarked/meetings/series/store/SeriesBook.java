package no.ettermarked.meetings.series.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.kit.json.EventJson;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.reasons.Source;
import no.ettermarked.meetings.series.Series;
import no.ettermarked.meetings.series.SeriesState;

/** The series of the provider worked for. */
@Singleton
public class SeriesBook {

  @Singleton
  static class Rows implements PanacheRepositoryBase<SeriesRow, UUID> {}

  private final Rows rows;
  private final EventJson json;

  SeriesBook(Rows rows, EventJson json) {
    this.rows = rows;
    this.json = json;
  }

  /** All series of an agreement, those that have ended too. */
  public List<Series> ofAgreement(UUID agreement) {
    return rows.find("agreement = ?1 order by id", agreement).list().stream()
        .map(this::series)
        .toList();
  }

  public Optional<Series> find(UUID id) {
    return rows.find("id", id).firstResultOptional().map(this::series);
  }

  /** A page of the series of one customer, or of all; oldest first. */
  public List<Series> list(Optional<UUID> customer, PageQuery page) {
    UUID after = page.afterId();
    return customer
        .map(one -> rows.find("customer = ?1 and id > ?2 order by id", one, after))
        .orElseGet(() -> rows.find("id > ?1 order by id", after))
        .page(0, page.rows())
        .list()
        .stream()
        .map(this::series)
        .toList();
  }

  public Series add(Series series) {
    SeriesRow row = new SeriesRow();
    row.id = series.id();
    row.agreement = series.agreement();
    row.key = series.key();
    write(series, row);
    rows.persistAndFlush(row);
    return series(row);
  }

  public Series keep(Series series) {
    SeriesRow row = rows.find("id", series.id()).singleResult();
    write(series, row);
    rows.flush();
    return series(row);
  }

  private void write(Series series, SeriesRow row) {
    row.customer = series.customer();
    row.customerName = series.customerName();
    row.name = series.name();
    row.recurrence = series.recurrence();
    row.startsAt = series.startsAt();
    row.durationMinutes = series.duration().toMinutes();
    row.zone = series.zone().getId();
    row.calendar = series.calendar();
    row.language = series.language();
    row.plannedUntil = series.plannedUntil();
    row.endedAt =
        switch (series.state()) {
          case SeriesState.Active active -> null;
          case SeriesState.Ended ended -> ended.at();
        };
    if (row.source == null || !series.source().equals(source(row))) {
      row.source = json.write(series.source());
    }
  }

  private Series series(SeriesRow row) {
    return new Series(
        row.id,
        row.agreement,
        row.customer,
        row.customerName,
        row.key,
        row.name,
        row.recurrence,
        row.startsAt,
        Duration.ofMinutes(row.durationMinutes),
        ZoneId.of(row.zone),
        row.calendar,
        source(row),
        row.language,
        row.endedAt == null ? new SeriesState.Active() : new SeriesState.Ended(row.endedAt),
        row.plannedUntil,
        row.version);
  }

  private Source source(SeriesRow row) {
    try {
      return json.read(row.source, Source.class);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("the source of series " + row.id + " cannot be read", bug);
    }
  }
}
