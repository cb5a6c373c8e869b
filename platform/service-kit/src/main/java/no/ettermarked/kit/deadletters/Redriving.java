package no.ettermarked.kit.deadletters;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import no.ettermarked.kit.deadletters.DeadLetters.Waiting;
import no.ettermarked.kit.inbox.EventNotHandled;
import no.ettermarked.kit.inbox.Inbox;
import no.ettermarked.kit.problems.Refused;

/** Drives dead letters again. */
@ApplicationScoped
class Redriving {
  private final DeadLetters letters;
  private final Inbox inbox;

  Redriving(DeadLetters letters, Inbox inbox) {
    this.letters = letters;
    this.inbox = inbox;
  }

  void redrive(UUID id) {
    Waiting waiting =
        letters
            .waiting(id)
            .orElseThrow(() -> Refused.notFound("dead-letter", id + " that waits to be driven"));
    try {
      inbox.handle(waiting.event(), inbox.reader(waiting.consumer()));
    } catch (EventNotHandled again) {
      throw Refused.conflict("event-not-handled", again.reason());
    }
    letters.redriven(id);
  }
}
