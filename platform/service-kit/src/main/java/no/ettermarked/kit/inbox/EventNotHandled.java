package no.ettermarked.kit.inbox;

/** An event that cannot be handled, with the reason an operator is shown. */
public final class EventNotHandled extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String reason;

  public EventNotHandled(String reason, Throwable cause) {
    super(reason, cause);
    this.reason = reason;
  }

  public String reason() {
    return reason;
  }
}
