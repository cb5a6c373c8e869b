package no.ettermarked.cases.handling.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import no.ettermarked.cases.handling.WorkLog;
import no.ettermarked.cases.register.Case;
import no.ettermarked.cases.register.events.CaseFacts;
import no.ettermarked.cases.register.events.CoverageFacts;
import no.ettermarked.cases.telling.Speech;
import no.ettermarked.kit.outbox.Event;
import org.jspecify.annotations.Nullable;

/** Work was done on a case, and this is how it is paid for. */
public record WorkLogged(@JsonProperty("case") CaseFacts about, Work work, CoverageFacts coverage) {
  private static final String TYPE = "no.ettermarked.cases.work-logged.v1";

  /** One log of work. */
  public record Work(
      UUID id, Instant startedAt, long minutes, String performedBy, @Nullable String description) {}

  public static Event event(Case about, WorkLog log, Speech speech) {
    return new Event(
        TYPE,
        about.id(),
        about.version(),
        new WorkLogged(
            CaseFacts.of(about),
            new Work(
                log.id(), log.startedAt(), log.minutes(), log.performedBy(), log.description()),
            CoverageFacts.of(about.coverage(), speech)));
  }
}
