package no.ettermarked.agreements.programmes.events;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.ettermarked.agreements.programmes.Programme;
import no.ettermarked.agreements.programmes.Step;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.outbox.Event;
import org.jspecify.annotations.Nullable;

/** A programme or checklist, whole, as far as it has got. */
public record ProgrammeState(State programme) {

  private static final String TYPE = "no.ettermarked.agreements.programme-progressed.v1";

  /** The programme. */
  public record State(
      UUID id,
      String template,
      int templateVersion,
      String name,
      String purpose,
      UUID customer,
      @Nullable UUID agreement,
      boolean complete,
      List<StepState> steps) {}

  /** A step of it. */
  public record StepState(
      String key, String name, @Nullable String role, @Nullable Instant doneAt) {

    private static StepState of(Step step) {
      return new StepState(
          step.key().text(),
          step.name(),
          step.role().map(Slug::text).orElse(null),
          switch (step.state()) {
            case Step.State.Open() -> null;
            case Step.State.Done done -> done.at();
          });
    }
  }

  /** The event that tells of a programme that is begun or has got on. */
  public static Event of(Programme programme) {
    return new Event(
        TYPE,
        programme.id(),
        programme.version(),
        new ProgrammeState(
            new State(
                programme.id(),
                programme.template().text(),
                programme.templateVersion(),
                programme.name(),
                programme.purpose().name().toLowerCase(Locale.ROOT),
                programme.customer(),
                programme.agreement().orElse(null),
                programme.isComplete(),
                programme.steps().stream().map(StepState::of).toList())));
  }
}
