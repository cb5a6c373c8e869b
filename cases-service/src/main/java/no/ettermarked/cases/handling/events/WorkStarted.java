package no.ettermarked.cases.handling.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import no.ettermarked.cases.register.Case;
import no.ettermarked.cases.register.CaseState.Started;
import no.ettermarked.cases.register.events.CaseFacts;
import no.ettermarked.kit.outbox.Event;

/** Somebody has begun to work on a case. */
public record WorkStarted(@JsonProperty("case") CaseFacts about, Instant startedAt, String by) {
  private static final String TYPE = "no.ettermarked.cases.work-started.v1";

  public static Event event(Case about, Started started) {
    return new Event(
        TYPE,
        about.id(),
        about.version(),
        new WorkStarted(CaseFacts.of(about), started.at(), started.by()));
  }
}
