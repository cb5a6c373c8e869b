package no.ettermarked.kit.inbox;

/**
 * What a service does with events of one type: unwrap, call one use case.
 *
 * @param <T> the reader's own record of the event's data; fields it does not name are ignored
 */
public interface EventReader<T> {

  /** The CloudEvents type that is read. */
  String type();

  /** The record the data is read as. */
  Class<T> data();

  /** The name this reader's progress is kept under; it is stored, so it stays. */
  String consumer();

  /**
   * Called once per event, for the event's provider, in the transaction that remembers the event.
   * An exception means that the event cannot be handled: it becomes a dead letter.
   */
  void read(Received<T> event);
}
