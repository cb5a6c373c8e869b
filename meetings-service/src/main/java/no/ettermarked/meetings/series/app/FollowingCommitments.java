package no.ettermarked.meetings.series.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ettermarked.kit.identity.Ids;
import no.ettermarked.meetings.series.Series;
import no.ettermarked.meetings.series.store.SeriesBook;
import no.ettermarked.meetings.terms.MeetingCommitment;
import no.ettermarked.meetings.terms.Terms;

/**
 * Keeps one series per meeting that an agreement promises, through all its phases. The caller has
 * locked the agreement's terms, so nobody else does this for the same agreement at the same time.
 */
@Singleton
@Transactional(TxType.MANDATORY)
public class FollowingCommitments {
  private final SeriesBook book;

  FollowingCommitments(SeriesBook book) {
    this.book = book;
  }

  /**
   * All series of the agreement, as the terms have them on a day.
   *
   * @param today in the provider's zone
   */
  public List<Series> follow(Terms terms, LocalDate today, Instant asOf) {
    Map<String, Series> known =
        book.ofAgreement(terms.agreement()).stream()
            .collect(Collectors.toMap(Series::key, Function.identity()));
    List<Series> following = new ArrayList<>();
    for (String key : terms.keys()) {
      terms
          .promised(key)
          .from(today)
          .map(meeting -> followed(Optional.ofNullable(known.remove(key)), terms, meeting))
          .ifPresent(following::add);
    }
    known.values().forEach(gone -> following.add(book.keep(gone.ended(asOf))));
    return following;
  }

  private Series followed(Optional<Series> known, Terms terms, MeetingCommitment meeting) {
    return known
        .map(series -> book.keep(series.following(terms, meeting)))
        .orElseGet(() -> book.add(Series.begun(Ids.next(), terms, meeting)));
  }

  /** Remembers how far a series is planned. */
  public void planned(Series series, LocalDate endExclusive) {
    book.keep(series.plannedUntil(endExclusive));
  }
}
