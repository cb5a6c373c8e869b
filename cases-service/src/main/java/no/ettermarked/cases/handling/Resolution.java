package no.ettermarked.cases.handling;

import java.time.Instant;
import no.ettermarked.cases.register.Case;
import no.ettermarked.cases.register.CaseState.Open;
import no.ettermarked.cases.register.CaseState.Resolved;
import no.ettermarked.cases.register.CaseState.Started;

/**
 * A case is solved. What is solved at once was also begun then: a case nobody had started is
 * started and resolved at the same instant.
 *
 * @param resolution what was done, for the reporter to read
 */
public record Resolution(String by, String resolution) {

  public Decision decide(Case of, Instant now) {
    return switch (of.state()) {
      case Open() -> resolved(of, new Started(now, by), now);
      case Started started -> resolved(of, started, now);
      case Resolved _ -> new Decision.Refused(Refusal.ALREADY_RESOLVED);
    };
  }

  private Decision resolved(Case of, Started started, Instant now) {
    return new Decision.Done(of, of.in(new Resolved(started, now, by, resolution)));
  }
}
