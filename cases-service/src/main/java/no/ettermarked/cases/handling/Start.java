package no.ettermarked.cases.handling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.ettermarked.cases.register.Case;
import no.ettermarked.cases.register.CaseState.Open;
import no.ettermarked.cases.register.CaseState.Resolved;
import no.ettermarked.cases.register.CaseState.Started;

/**
 * Somebody begins to work on a case.
 *
 * @param at when the work began, which may be a while before it is said
 */
public record Start(String by, Instant at) {

  private interface Rule {
    Optional<Refusal> check(Start start, Case of, Instant now);
  }

  private static final List<Rule> RULES =
      List.of(Start::startsOnce, Start::isNotInTheFuture, Start::isNotBeforeTheCase);

  /** The case started, or the refusal of the first rule that says no. */
  public Decision decide(Case of, Instant now) {
    return RULES.stream()
        .map(rule -> rule.check(this, of, now))
        .flatMap(Optional::stream)
        .findFirst()
        .<Decision>map(Decision.Refused::new)
        .orElseGet(() -> new Decision.Done(of, of.in(new Started(at, by))));
  }

  private Optional<Refusal> startsOnce(Case of, Instant now) {
    return switch (of.state()) {
      case Open() -> Optional.empty();
      case Started _ -> Optional.of(Refusal.ALREADY_STARTED);
      case Resolved _ -> Optional.of(Refusal.ALREADY_RESOLVED);
    };
  }

  private Optional<Refusal> isNotInTheFuture(Case of, Instant now) {
    return at.isAfter(now) ? Optional.of(Refusal.IN_THE_FUTURE) : Optional.empty();
  }

  private Optional<Refusal> isNotBeforeTheCase(Case of, Instant now) {
    return at.isBefore(of.openedAt()) ? Optional.of(Refusal.BEFORE_THE_CASE) : Optional.empty();
  }
}
