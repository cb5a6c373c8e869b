package no.ettermarked.agreements.programmes.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.ettermarked.agreements.programmes.Step;
import no.ettermarked.agreements.programmes.TemplateStep;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.json.EventJson;
import org.jspecify.annotations.Nullable;

/** Steps as documents, and back. */
@Singleton
class ProgrammeJson {

  /** A step, done or not. */
  record StepDocument(
      String key,
      String name,
      @Nullable String role,
      @Nullable Instant doneAt,
      @Nullable String doneBy,
      @Nullable String note) {}

  private final EventJson json;

  ProgrammeJson(EventJson json) {
    this.json = json;
  }

  String steps(List<Step> steps) {
    return json.write(steps.stream().map(ProgrammeJson::document).toList());
  }

  String templateSteps(List<TemplateStep> steps) {
    return json.write(
        steps.stream()
            .map(
                step ->
                    new StepDocument(
                        step.key().text(),
                        step.name(),
                        step.role().map(Slug::text).orElse(null),
                        null,
                        null,
                        null))
            .toList());
  }

  List<Step> steps(String document) {
    return read(document).stream().map(ProgrammeJson::step).toList();
  }

  List<TemplateStep> templateSteps(String document) {
    return read(document).stream()
        .map(step -> new TemplateStep(new Slug(step.key()), step.name(), role(step)))
        .toList();
  }

  private List<StepDocument> read(String document) {
    try {
      return Arrays.asList(json.read(document, StepDocument[].class));
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("steps are no longer readable", bug);
    }
  }

  private static StepDocument document(Step step) {
    String role = step.role().map(Slug::text).orElse(null);
    return switch (step.state()) {
      case Step.State.Open() ->
          new StepDocument(step.key().text(), step.name(), role, null, null, null);
      case Step.State.Done(Instant at, String by, Optional<String> note) ->
          new StepDocument(step.key().text(), step.name(), role, at, by, note.orElse(null));
    };
  }

  private static Step step(StepDocument document) {
    Instant doneAt = document.doneAt();
    String doneBy = document.doneBy();
    return new Step(
        new Slug(document.key()),
        document.name(),
        role(document),
        doneAt == null || doneBy == null
            ? new Step.State.Open()
            : new Step.State.Done(doneAt, doneBy, Optional.ofNullable(document.note())));
  }

  private static Optional<Slug> role(StepDocument document) {
    return Optional.ofNullable(document.role()).map(Slug::new);
  }
}
