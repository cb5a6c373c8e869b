package no.ettermarked.kit.outbox;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The event that led to the work under way, if one did. */
@RequestScoped
public class Causation {
  private @Nullable String eventId;

  public void by(String eventId) {
    this.eventId = eventId;
  }

  Optional<String> eventId() {
    return Optional.ofNullable(eventId);
  }
}
