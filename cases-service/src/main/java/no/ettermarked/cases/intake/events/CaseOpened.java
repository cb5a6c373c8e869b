package no.ettermarked.cases.intake.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import no.ettermarked.cases.clocks.CaseClock;
import no.ettermarked.cases.register.Case;
import no.ettermarked.cases.register.events.CaseFacts;
import no.ettermarked.cases.register.events.CoverageFacts;
import no.ettermarked.cases.telling.Speech;
import no.ettermarked.kit.outbox.Event;
import no.ettermarked.kit.reasons.Because;

/** An enquiry was admitted. */
public record CaseOpened(
    @JsonProperty("case") CaseFacts about,
    Instant openedAt,
    CoverageFacts coverage,
    List<Clock> clocks) {
  private static final String TYPE = "no.ettermarked.cases.case-opened.v1";

  /** What is promised, and why it is due when it is. */
  public record Clock(String measure, Instant startedAt, Instant dueAt, List<Because> because) {}

  public static Event event(Case opened, List<CaseClock> clocks, Speech speech) {
    return new Event(
        TYPE,
        opened.id(),
        opened.version(),
        new CaseOpened(
            CaseFacts.of(opened),
            opened.openedAt(),
            CoverageFacts.of(opened.coverage(), speech),
            clocks.stream()
                .map(
                    clock ->
                        new Clock(
                            clock.measure().text(),
                            clock.startedAt(),
                            clock.dueAt(),
                            speech.tell(clock.because())))
                .toList()));
  }
}
