package no.ettermarked.agreements.programmes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.written.Slug;

/**
 * Steps that a customer is taken through.
 *
 * @param template which one it was made of, and its version
 * @param purpose what it is for
 * @param agreement the agreement that it is for, if it is
 * @param version counted up by every change
 */
public record Programme(
    UUID id,
    Slug template,
    int templateVersion,
    String name,
    boolean ordered,
    Purpose purpose,
    UUID customer,
    Optional<UUID> agreement,
    List<Step> steps,
    long version) {

  /** What steps are taken for. */
  public enum Purpose {
    /** A programme of its own, such as a move to another solution. */
    PROGRAMME,
    /** The checklist that is complete before an agreement goes live. */
    HANDOVER
  }

  /** What comes of a step that is to be done, or done again. */
  public sealed interface Outcome {

    /** It is so. */
    record Changed(Programme programme) implements Outcome {}

    /** There is no such step. */
    record NoSuchStep() implements Outcome {}

    /** It is so already. */
    record SoAlready(Step step) implements Outcome {}

    /** Another comes first. */
    record OutOfOrder(Step first) implements Outcome {}
  }

  public Programme {
    steps = List.copyOf(steps);
  }

  public static Programme of(
      UUID id, Template template, Purpose purpose, UUID customer, Optional<UUID> agreement) {
    return new Programme(
        id,
        template.key(),
        template.version(),
        template.name(),
        template.ordered(),
        purpose,
        customer,
        agreement,
        template.steps().stream().map(Step::of).toList(),
        0);
  }

  public boolean isComplete() {
    return steps.stream().allMatch(Step::isDone);
  }

  /** The steps that are still to be done, in their order. */
  public List<Step> open() {
    return steps.stream().filter(step -> !step.isDone()).toList();
  }

  /** A step is done. Where they are ordered, those before it are done already. */
  public Outcome done(Slug key, Instant at, String by, Optional<String> note) {
    Optional<Step> found = find(key);
    if (found.isEmpty()) {
      return new Outcome.NoSuchStep();
    }
    Step step = found.get();
    if (step.isDone()) {
      return new Outcome.SoAlready(step);
    }
    Step first = open().getFirst();
    return ordered && !first.equals(step)
        ? new Outcome.OutOfOrder(first)
        : new Outcome.Changed(with(step.with(new Step.State.Done(at, by, note))));
  }

  /** A step is to be done again. Where they are ordered, those after it are not done. */
  public Outcome reopened(Slug key) {
    Optional<Step> found = find(key);
    if (found.isEmpty()) {
      return new Outcome.NoSuchStep();
    }
    Step step = found.get();
    if (!step.isDone()) {
      return new Outcome.SoAlready(step);
    }
    Step last = steps.stream().filter(Step::isDone).reduce(step, (one, other) -> other);
    return ordered && !last.equals(step)
        ? new Outcome.OutOfOrder(last)
        : new Outcome.Changed(with(step.with(new Step.State.Open())));
  }

  private Optional<Step> find(Slug key) {
    return steps.stream().filter(step -> step.key().equals(key)).findFirst();
  }

  private Programme with(Step changed) {
    List<Step> others = new ArrayList<>(steps);
    others.replaceAll(step -> step.key().equals(changed.key()) ? changed : step);
    return new Programme(
        id,
        template,
        templateVersion,
        name,
        ordered,
        purpose,
        customer,
        agreement,
        others,
        version);
  }
}
