package no.ettermarked.businesstime;

import java.util.List;

/** A calendar was described with faults; the message and {@link #faults} name every one of them. */
public final class InvalidCalendarException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final List<String> faults;

  InvalidCalendarException(List<String> faults) {
    super("not a calendar: " + String.join("; ", faults));
    this.faults = List.copyOf(faults);
  }

  /** Each fault as a clause that names the day and the windows; at least one. */
  public List<String> faults() {
    return faults;
  }
}
