package no.ettermarked.agreements.plans.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Period;
import java.util.List;
import no.ettermarked.agreements.plans.WrittenPlan;
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
    @Schema(
            description =
                "The service it is a level of, in your own words: an agreement is composed of"
                    + " services, with one plan of each at a time.",
            examples = "support",
            maxLength = 64)
        @Pattern(regexp = Slug.FORM)
        @Nullable String service,
    @Schema(
            description =
                "Plans to which it is an add-on: it is bought only with one of them. Their terms"
                    + " come after its own.",
            examples = "[\"basis\"]")
        @Size(max = 50)
        @Nullable List<@NotNull @Pattern(regexp = Slug.FORM) String> addOnTo,
    @Schema(
            description =
                "How long it holds in an agreement, ISO 8601; as long as that when left out.",
            examples = "P3M",
            format = "duration",
            implementation = String.class)
        @Nullable Period lasts,
    @Schema(description = "The coverage table; the first row that matches a case decides.")
        @Size(max = 200)
        @Nullable List<@NotNull @Valid CoverageBody> coverage,
    @Schema(description = "What is promised; per measure the first that matches counts.")
        @Size(max = 200)
        @Nullable List<@NotNull @Valid TargetBody> targets,
    @Schema(
            description =
                "The rank of its customers among others: 1 is served first, who has none last.",
            examples = "1")
        @Min(1)
        @Max(1000)
        @Nullable Integer rank,
    @Schema(
            description =
                "The order in which kinds of case are served; kinds that are not named come last.")
        @Size(max = 50)
        @Nullable List<@NotNull @Valid KindsInOrderBody> order,
    @Schema(description = "Time that is paid for beforehand.") @Size(max = 50)
        @Nullable List<@NotNull @Valid TimebankBody> timebanks,
    @Schema(description = "What hours cost.") @Size(max = 200)
        @Nullable List<@NotNull @Valid TimePriceBody> timePrices,
    @Schema(description = "What it costs again and again.") @Size(max = 200)
        @Nullable List<@NotNull @Valid RecurringPriceBody> recurringPrices,
    @Schema(description = "What costs something once, each time that something happens.")
        @Size(max = 200)
        @Nullable List<@NotNull @Valid OneOffPriceBody> oneOffPrices,
    @Schema(description = "How quotations are made and paid.") @Valid
        @Nullable QuotationBody quotation,
    @Schema(description = "How recurring prices follow an index.") @Size(max = 50)
        @Nullable List<@NotNull @Valid IndexationBody> indexations,
    @Schema(description = "Meetings it promises.") @Size(max = 50)
        @Nullable List<@NotNull @Valid MeetingBody> meetings,
    @Schema(description = "Work it promises again and again, in steps.") @Size(max = 50)
        @Nullable List<@NotNull @Valid ActivityBody> activities,
    @Schema(description = "What else customers are entitled to.") @Size(max = 200)
        @Nullable List<@NotNull @Valid EntitlementBody> entitlements,
    @Schema(
            description =
                "How long the customer is bound, and how it gets out; at any day when nothing says it.")
        @Valid
        @Nullable TerminationBody termination) {

  WrittenPlan written() {
    return new WrittenPlan(
        key,
        name,
        includes == null ? List.of() : includes,
        service,
        addOnTo == null ? List.of() : addOnTo,
        lasts,
        new TermsBody(
                coverage,
                targets,
                rank,
                order,
                timebanks,
                timePrices,
                recurringPrices,
                oneOffPrices,
                quotation,
                indexations,
                meetings,
                activities,
                entitlements,
                termination,
                null)
            .written());
  }
}
