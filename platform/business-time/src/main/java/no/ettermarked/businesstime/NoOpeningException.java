package no.ettermarked.businesstime;

/**
 * A question has no answer because the calendar does not open, or not long enough, between the
 * start and the end of the {@linkplain BusinessCalendar#LAST_YEAR horizon}. Found with bounded
 * work.
 */
public final class NoOpeningException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoOpeningException(String message) {
    super(message);
  }
}
