package no.ettermarked.kit.alarms;

import java.time.Instant;

/** What happens when an alarm of one name rings. */
public interface AlarmHandler {

  /** The name alarms are set under; it is stored, so it stays. */
  String name();

  /**
   * Called once per alarm, in the transaction that takes the alarm away and for the provider that
   * set it. An exception leaves the alarm to be tried again.
   *
   * @param dueAt the instant that was waited for; the clock may be well past it
   */
  void ring(String subject, Instant dueAt);
}
