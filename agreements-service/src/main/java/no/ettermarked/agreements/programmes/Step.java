package no.ettermarked.agreements.programmes;

import java.time.Instant;
import java.util.Optional;
import no.ettermarked.agreements.written.Slug;

/**
 * A step of a programme.
 *
 * @param role of the team whose it is to do
 */
public record Step(Slug key, String name, Optional<Slug> role, State state) {

  /** How far it is. */
  public sealed interface State {

    /** It is still to be done. */
    record Open() implements State {}

    /**
     * It is done.
     *
     * @param by who did it
     * @param note what there is to say about it
     */
    record Done(Instant at, String by, Optional<String> note) implements State {}
  }

  static Step of(TemplateStep step) {
    return new Step(step.key(), step.name(), step.role(), new State.Open());
  }

  public boolean isDone() {
    return state instanceof State.Done;
  }

  Step with(State other) {
    return new Step(key, name, role, other);
  }
}
