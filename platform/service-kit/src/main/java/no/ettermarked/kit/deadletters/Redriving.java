package no.ettermarked.kit.deadletters;

import jakarta.inject.Singleton;
import java.util.UUID;
import no.ettermarked.kit.deadletters.DeadLetters.Waiting;
import no.ettermarked.kit.inbox.Inbox;
import no.ettermarked.kit.problems.Refused;
import no.ettermarked.kit.sql.DatabaseAway;
import org.jboss.logging.Logger;

/** Drives dead letters again. */
@Singleton
class Redriving {
  private static final Logger LOG = Logger.getLogger(Redriving.class);

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
    } catch (RuntimeException again) {
      if (DatabaseAway.causes(again)) {
        throw again;
      }
      LOG.errorf(again, "Dead letter %s cannot be handled", id);
      throw Refused.conflict("event-not-handled", FailureReason.of(again));
    }
    letters.redriven(id);
  }
}
