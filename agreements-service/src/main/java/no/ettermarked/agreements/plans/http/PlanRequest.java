package no.ettermarked.agreements.plans.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import no.ettermarked.agreements.plans.WrittenPlan;
import no.ettermarked.agreements.plans.WrittenTerms;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The next version of a plan. */
@Schema(description = "The next version of a plan, whole.")
public record PlanRequest(
    @Schema(
            description = "What agreements and other plans refer to it by.",
            examples = "pluss",
            maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String key,
    @Schema(description = "What customers call it.", examples = "Pluss") @NotBlank @Size(max = 200)
        String name,
    @Schema(
            description =
                "Plans whose terms come after its own, in this order. Their latest versions are"
                    + " meant, and stay included when newer ones are published.",
            examples = "[\"fleksi\"]")
        @Size(max = 50)
        @Nullable List<@NotNull @Pattern(regexp = Slug.FORM) String> includes,
    @Schema(description = "The coverage table; the first row that matches a case decides.")
        @Size(max = 200)
        @Nullable List<@NotNull @Valid CoverageBody> coverage,
    @Schema(description = "What is promised; per measure the first that matches counts.")
        @Size(max = 200)
        @Nullable List<@NotNull @Valid TargetBody> targets,
    @Schema(description = "What hours cost.") @Size(max = 200)
        @Nullable List<@NotNull @Valid TimePriceBody> timePrices,
    @Schema(description = "What it costs again and again.") @Size(max = 200)
        @Nullable List<@NotNull @Valid RecurringPriceBody> recurringPrices,
    @Schema(description = "Meetings it promises.") @Size(max = 50)
        @Nullable List<@NotNull @Valid MeetingBody> meetings) {

  WrittenPlan written() {
    return new WrittenPlan(
        key,
        name,
        includes == null ? List.of() : includes,
        new WrittenTerms(
            each(coverage, CoverageBody::written),
            each(targets, TargetBody::written),
            each(timePrices, TimePriceBody::written),
            each(recurringPrices, RecurringPriceBody::written),
            each(meetings, MeetingBody::written)));
  }

  private static <B, W> List<W> each(@Nullable List<B> bodies, Function<B, W> written) {
    return bodies == null ? List.of() : bodies.stream().map(written).toList();
  }
}
