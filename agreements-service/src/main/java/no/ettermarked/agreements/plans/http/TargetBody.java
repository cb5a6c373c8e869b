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
            description =
                "acknowledged: the customer knows that it is received and what happens next;"
                    + " work-started: somebody has begun to work on it; next-reply: the customer has"
                    + " been answered; periodic-update: it has been told how it goes, each time so"
                    + " much has passed; resolved: it is solved.",
            examples = "work-started",
            enumeration = {
              "acknowledged",
              "work-started",
              "next-reply",
              "periodic-update",
              "resolved"
            })
        @NotNull
        @Pattern(
            regexp = "^(acknowledged|work-started|next-reply|periodic-update|resolved)$",
            message = "must be acknowledged, work-started, next-reply, periodic-update or resolved")
        String measure,
    @Schema(
            description =
                "How soon: PT2H is two hours of opening time, P1BD the next business day at the"
                    + " same time, P1BD/EOD at its closing, P1BD/16:00 by that time; none where"
                    + " nothing is promised.",
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
        @Nullable List<@NotNull @Min(1) @Max(99) Integer> warnAtPercent,
    @Schema(
            description =
                "Whom or what a case may wait for while the time stands still, in your own words.",
            examples = "[\"customer\"]")
        @Size(max = 20)
        @Nullable List<@NotNull @Pattern(regexp = Slug.FORM) String> pausedBy,
    @Schema(
            description =
                "When the help of a third party is needed. kept: the promise is kept all the same,"
                    + " as when left out; only-with-their-guarantee: it is made only if they give"
                    + " the same guarantee.",
            examples = "only-with-their-guarantee",
            enumeration = {"kept", "only-with-their-guarantee"})
        @Pattern(
            regexp = "^(kept|only-with-their-guarantee)$",
            message = "must be kept or only-with-their-guarantee")
        @Nullable String thirdParty,
    @Schema(description = "The provision it comes from.", examples = "3.2")
        @Size(min = 1, max = 100)
        @Nullable String because) {

  WrittenTarget written() {
    return new WrittenTarget(
        when.written(),
        measure,
        target,
        calendar,
        warnAtPercent == null ? List.of() : warnAtPercent,
        pausedBy == null ? List.of() : pausedBy,
        thirdParty,
        because);
  }
}
