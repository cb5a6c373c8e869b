package no.ettermarked.agreements.programmes.http;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.ettermarked.agreements.programmes.Programme;
import no.ettermarked.agreements.programmes.Step;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A programme as far as it has got. */
@Schema(description = "A programme or checklist, as far as it has got.")
public record ProgrammeView(
    @Schema(required = true, description = "The programme's id.") UUID id,
    @Schema(
            required = true,
            description = "The template it was made of.",
            examples = "road-to-cloud")
        String template,
    @Schema(required = true, description = "Which version of it.", examples = "1")
        int templateVersion,
    @Schema(required = true, description = "What people call it.", examples = "Veien til skyen")
        String name,
    @Schema(required = true, description = "Whether a step is done only when those before it are.")
        boolean ordered,
    @Schema(
            required = true,
            description = "A programme of its own, or the handover of an agreement.",
            examples = "programme",
            enumeration = {"programme", "handover"})
        String purpose,
    @Schema(required = true, description = "Whom it is for, by id.") UUID customer,
    @Schema(description = "The agreement it is for, by id.") @Nullable UUID agreement,
    @Schema(required = true, description = "Whether every step is done.") boolean complete,
    @Schema(required = true, description = "The steps, in their order.") List<StepView> steps) {

  /** A step of it. */
  @Schema(description = "A step of a programme.")
  public record StepView(
      @Schema(required = true, description = "What it is named by.", examples = "opening-meeting")
          String key,
      @Schema(required = true, description = "What people call it.", examples = "Innledende møte")
          String name,
      @Schema(description = "The role of the team whose it is.", examples = "account-manager")
          @Nullable String role,
      @Schema(description = "When it was done, RFC 3339 UTC; absent while it is open.")
          @Nullable Instant doneAt,
      @Schema(
              description = "Who did it.",
              extensions = @Extension(name = "x-personal-data", value = "true", parseValue = true))
          @Nullable String doneBy,
      @Schema(description = "What there is to say about it.") @Nullable String note) {

    private static StepView of(Step step) {
      String role = step.role().map(Slug::text).orElse(null);
      return switch (step.state()) {
        case Step.State.Open() ->
            new StepView(step.key().text(), step.name(), role, null, null, null);
        case Step.State.Done done ->
            new StepView(
                step.key().text(),
                step.name(),
                role,
                done.at(),
                done.by(),
                done.note().orElse(null));
      };
    }
  }

  public static ProgrammeView of(Programme programme) {
    return new ProgrammeView(
        programme.id(),
        programme.template().text(),
        programme.templateVersion(),
        programme.name(),
        programme.ordered(),
        programme.purpose().name().toLowerCase(Locale.ROOT),
        programme.customer(),
        programme.agreement().orElse(null),
        programme.isComplete(),
        programme.steps().stream().map(StepView::of).toList());
  }
}
