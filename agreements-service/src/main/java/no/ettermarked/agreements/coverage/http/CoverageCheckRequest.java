package no.ettermarked.agreements.coverage.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ettermarked.agreements.coverage.app.CheckingCoverage;
import no.ettermarked.agreements.plans.Priority;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An enquiry to try. */
@Schema(description = "An enquiry to try against the terms in force for a customer.")
public record CoverageCheckRequest(
    @Schema(description = "The customer's id.") @NotNull UUID customer,
    @Schema(
            description = "The kind of case, in your own words.",
            examples = "question",
            maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String kind,
    @Schema(description = "How it comes.", examples = "phone", maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String channel,
    @Schema(
            description = "critical, high, medium or low.",
            examples = "critical",
            enumeration = {"critical", "high", "medium", "low"})
        @NotNull
        @Pattern(
            regexp = "^(critical|high|medium|low)$",
            message = "must be critical, high, medium or low")
        String priority,
    @Schema(
            description = "The reporter's roles at the customer; none when left out.",
            examples = "[\"super-user\"]")
        @Size(max = 20)
        @Nullable List<@NotNull @Pattern(regexp = Slug.FORM) String> reporterRoles,
    @Schema(
            description = "When it comes, RFC 3339; now when left out.",
            examples = "2026-09-01T12:30:00Z")
        @Nullable Instant at) {

  CheckingCoverage.Question question() {
    return new CheckingCoverage.Question(
        customer,
        new Slug(kind),
        new Slug(channel),
        Priority.parse(priority),
        reporterRoles == null
            ? Set.of()
            : reporterRoles.stream().map(Slug::new).collect(Collectors.toUnmodifiableSet()),
        Optional.ofNullable(at));
  }
}
