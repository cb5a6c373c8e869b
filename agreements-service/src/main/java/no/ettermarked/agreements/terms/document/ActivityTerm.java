package no.ettermarked.agreements.terms.document;

import java.util.List;
import no.ettermarked.agreements.plans.Activity;
import no.ettermarked.agreements.plans.Sourced;
import no.ettermarked.kit.reasons.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Work that is promised again and again. */
@Schema(description = "Work that is promised again and again, in steps.")
public record ActivityTerm(
    @Schema(required = true, description = "The plan, version and rule it came from.")
        Source source,
    @Schema(required = true, description = "Its name for programs.", examples = "yearly-upgrade")
        String key,
    @Schema(
            required = true,
            description = "What customers call it.",
            examples = "Årlig oppgradering")
        String name,
    @Schema(
            required = true,
            description = "How often: an RFC 5545 recurrence rule.",
            examples = "FREQ=YEARLY;BYMONTH=5;BYDAY=1MO")
        String recurrence,
    @Schema(
            required = true,
            description = "The calendar on whose business days it is planned.",
            examples = "office-hours")
        String calendar,
    @Schema(required = true, description = "Steps in order.") List<StepTerm> steps,
    @Schema(description = "The provision it comes from.", examples = "3.2")
        @Nullable String because) {

  /** One step. */
  @Schema(description = "One step of an activity.")
  public record StepTerm(
      @Schema(required = true, description = "Its name for programs.", examples = "upgrade")
          String key,
      @Schema(required = true, description = "What is done.", examples = "Teknisk oppgradering")
          String name,
      @Schema(description = "Who answers for it, a role of the team.", examples = "technician")
          @Nullable String role) {}

  static ActivityTerm of(Sourced<Activity> sourced) {
    Activity activity = sourced.value();
    return new ActivityTerm(
        sourced.source(),
        activity.key(),
        activity.name(),
        activity.recurrence(),
        activity.calendar(),
        activity.steps().stream()
            .map(step -> new StepTerm(step.key(), step.name(), step.role()))
            .toList(),
        activity.because());
  }
}
