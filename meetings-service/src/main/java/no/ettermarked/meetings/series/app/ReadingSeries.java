package no.ettermarked.meetings.series.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.kit.identity.Caller;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.meetings.series.Series;
import no.ettermarked.meetings.series.store.SeriesBook;

/** Shows series to those who may see them. */
@Singleton
@Transactional
public class ReadingSeries {
  private final SeriesBook book;
  private final Caller caller;

  ReadingSeries(SeriesBook book, Caller caller) {
    this.book = book;
    this.caller = caller;
  }

  /** The series of one customer, or of all that the caller may see; oldest first. */
  public List<Series> list(Optional<UUID> customer, PageQuery page) {
    return customer.map(caller::mayActFor).orElse(true)
        ? book.list(customer.or(caller::customer), page)
        : List.of();
  }

  public Optional<Series> find(UUID id) {
    return book.find(id).filter(series -> caller.mayActFor(series.customer()));
  }
}
