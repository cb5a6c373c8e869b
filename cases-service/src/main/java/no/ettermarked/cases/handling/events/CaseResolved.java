package no.ettermarked.cases.handling.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import no.ettermarked.cases.register.Case;
import no.ettermarked.cases.register.CaseState.Resolved;
import no.ettermarked.cases.register.events.CaseFacts;
import no.ettermarked.kit.outbox.Event;

/** A case is solved. */
public record CaseResolved(
    @JsonProperty("case") CaseFacts about, Instant resolvedAt, String by, String resolution) {
  private static final String TYPE = "no.ettermarked.cases.case-resolved.v1";

  public static Event event(Case about, Resolved resolved) {
    return new Event(
        TYPE,
        about.id(),
        about.version(),
        new CaseResolved(CaseFacts.of(about), resolved.at(), resolved.by(), resolved.resolution()));
  }
}
