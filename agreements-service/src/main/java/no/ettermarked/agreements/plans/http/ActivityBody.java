package no.ettermarked.agreements.plans.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.ettermarked.agreements.plans.Activity;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Work that is promised again and again. */
@Schema(description = "Work that is promised again and again, in steps.")
public record ActivityBody(
    @Schema(
            description = "Its name for programs; an including plan replaces it by the same key.",
            examples = "yearly-upgrade",
            maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String key,
    @Schema(description = "What customers call it.", examples = "Årlig oppgradering")
        @NotBlank
        @Size(max = 200)
        String name,
    @Schema(
            description =
                "How often: an RFC 5545 recurrence rule by days, weeks, months or years, without"
                    + " COUNT, UNTIL and times of day.",
            examples = "FREQ=YEARLY;BYMONTH=5;BYDAY=1MO")
        @NotNull
        @Size(max = 200)
        String recurrence,
    @Schema(
            description = "The calendar on whose business days it is planned.",
            examples = "office-hours",
            maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String calendar,
    @Schema(description = "Steps in order.") @NotNull @Size(min = 1, max = 50)
        List<@NotNull @Valid StepBody> steps,
    @Schema(description = "The provision it comes from.", examples = "3.2")
        @Size(min = 1, max = 100)
        @Nullable String because) {

  /** One step. */
  @Schema(description = "One step of an activity.")
  public record StepBody(
      @Schema(description = "Its name for programs.", examples = "upgrade", maxLength = 64)
          @NotNull
          @Pattern(regexp = Slug.FORM)
          String key,
      @Schema(description = "What is done.", examples = "Teknisk oppgradering")
          @NotBlank
          @Size(max = 300)
          String name,
      @Schema(
              description = "Who answers for it, a role of the team.",
              examples = "technician",
              maxLength = 64)
          @Pattern(regexp = Slug.FORM)
          @Nullable String role) {}

  Activity written() {
    return new Activity(
        key,
        name,
        recurrence,
        calendar,
        steps.stream()
            .map(step -> new Activity.Step(step.key(), step.name(), step.role()))
            .toList(),
        because);
  }

  static ActivityBody of(Activity written) {
    return new ActivityBody(
        written.key(),
        written.name(),
        written.recurrence(),
        written.calendar(),
        written.steps().stream()
            .map(step -> new StepBody(step.key(), step.name(), step.role()))
            .toList(),
        written.because());
  }
}
