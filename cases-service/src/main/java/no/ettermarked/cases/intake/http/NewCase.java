package no.ettermarked.cases.intake.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.ettermarked.cases.handling.http.ReporterView;
import no.ettermarked.cases.intake.NewEnquiry;
import no.ettermarked.cases.register.Report;
import no.ettermarked.cases.terms.Enquiry;
import no.ettermarked.cases.terms.Priority;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An enquiry of a customer's. */
@Schema(name = "NewCase", description = "An enquiry of a customer's.")
public record NewCase(
    @Schema(description = "Whose enquiry it is.", examples = "01990f3a-6a00-7000-8000-00000000c001")
        @NotNull
        UUID customer,
    @Schema(
            description = "What kind of enquiry it is, in the words of the provider's plans.",
            examples = "fault",
            maxLength = 64)
        @NotNull
        @Size(max = 64)
        @Pattern(
            regexp = Enquiry.SLUG,
            message = "Expected small letters and digits with hyphens, such as change-request.")
        String kind,
    @Schema(
            description = "How urgent it is.",
            enumeration = {"critical", "high", "medium", "low"},
            examples = "critical",
            maxLength = 8)
        @NotNull
        @Pattern(regexp = Priority.TEXTS, message = "Expected one of critical, high, medium, low.")
        String priority,
    @Schema(
            description = "The way it came, in the words of the provider's plans.",
            examples = "portal",
            maxLength = 64)
        @NotNull
        @Size(max = 64)
        @Pattern(
            regexp = Enquiry.SLUG,
            message = "Expected small letters and digits with hyphens, such as project-room.")
        String channel,
    @Schema(
            description = "What it is about, in a line.",
            examples = "Faktura kan ikke bokføres",
            maxLength = Report.LONGEST_TITLE)
        @NotBlank
        @Size(max = Report.LONGEST_TITLE)
        String title,
    @Schema(
            description = "What it is about, at length.",
            examples = "Bokføring stopper med feil i nummerserien.",
            maxLength = Report.LONGEST_DESCRIPTION)
        @Nullable
        @Size(max = Report.LONGEST_DESCRIPTION)
        String description,
    @Schema(description = "Who reported it.") @Nullable @Valid ReporterView reporter,
    @Schema(
            description = "What it is called where it came from.",
            examples = "PORTAL-77",
            maxLength = 200)
        @Nullable
        @Size(min = 1, max = 200)
        String externalReference) {

  NewEnquiry enquiry() {
    return new NewEnquiry(
        customer,
        new Enquiry(kind, Priority.parse(priority), channel),
        new Report(
            title,
            description,
            reporter == null ? null : reporter.reporter(),
            externalReference,
            null,
            null));
  }
}
