package no.ettermarked.agreements.plans.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import no.ettermarked.agreements.plans.WrittenParticipant;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who takes part in a meeting. */
@Schema(description = "Who takes part in a meeting, by role.")
public record ParticipantBody(
    @Schema(
            description = "A role of the customer's contacts or of the provider's team.",
            examples = "account-manager",
            maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String role,
    @Schema(
            description = "How much they are needed.",
            examples = "required",
            enumeration = {"required", "when-needed"})
        @NotNull
        @Pattern(regexp = "^(required|when-needed)$", message = "must be required or when-needed")
        String attendance,
    @Schema(
            description = "The role that takes part where nobody has the first.",
            examples = "aftermarket-representative",
            maxLength = 64)
        @Pattern(regexp = Slug.FORM)
        @Nullable String orElse) {

  WrittenParticipant written() {
    return new WrittenParticipant(role, attendance, orElse);
  }

  static ParticipantBody of(WrittenParticipant written) {
    return new ParticipantBody(written.role(), written.attendance(), written.orElse());
  }
}
