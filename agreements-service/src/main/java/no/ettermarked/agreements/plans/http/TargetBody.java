package no.ettermarked.agreements.plans.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.ettermarked.agreements.plans.WrittenTarget;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A promise. */
@Schema(
    description = "What is promised for such cases. Per measure, the first that matches counts.")
public record TargetBody(
    @Schema(description = "Which cases it is promised for.") @NotNull @Valid WhenBody when,
    @Schema(
            description = "work-started: somebody has begun to work on the case.",
            examples = "work-started",
            enumeration = {"work-started"})
        @NotNull
        @Pattern(regexp = "^work-started$", message = "must be work-started")
        String measure,
    @Schema(
            description =
                "How soon: PT2H is two hours of opening time, P1BD the next business day at the"
                    + " same time, P1BD/EOD at its closing, P1BD/16:00 by that time.",
            examples = "PT2H")
        @NotNull
        @Size(max = 40)
        String target,
    @Schema(
            description = "The calendar it is counted in.",
            examples = "office-hours",
            maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String calendar,
    @Schema(description = "Warn when so many percent of the time are used.", examples = "[75]")
        @Size(max = 10)
        @Nullable List<@NotNull @Min(1) @Max(99) Integer> warnAtPercent) {

  WrittenTarget written() {
    return new WrittenTarget(
        when.written(),
        measure,
        target,
        calendar,
        warnAtPercent == null ? List.of() : warnAtPercent);
  }

  static TargetBody of(WrittenTarget written) {
    return new TargetBody(
        WhenBody.of(written.when()),
        written.measure(),
        written.target(),
        written.calendar(),
        written.warnAtPercent());
  }
}
