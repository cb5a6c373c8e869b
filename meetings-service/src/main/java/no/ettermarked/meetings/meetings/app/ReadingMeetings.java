package no.ettermarked.meetings.meetings.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.kit.identity.Caller;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.meetings.meetings.Meeting;
import no.ettermarked.meetings.meetings.MeetingFilter;
import no.ettermarked.meetings.meetings.store.MeetingBook;

/** Shows meetings to those who may see them. */
@Singleton
@Transactional
public class ReadingMeetings {
  private final MeetingBook book;
  private final Caller caller;

  ReadingMeetings(MeetingBook book, Caller caller) {
    this.book = book;
    this.caller = caller;
  }

  /** The meetings asked for that the caller may see, in the order in which they begin. */
  public List<Meeting> list(MeetingFilter filter, PageQuery page) {
    if (!filter.customer().map(caller::mayActFor).orElse(true)) {
      return List.of();
    }
    return book.list(caller.customer().map(filter::ofCustomer).orElse(filter), page);
  }

  public Optional<Meeting> find(UUID id) {
    return book.find(id).filter(meeting -> caller.mayActFor(meeting.series().customer()));
  }
}
