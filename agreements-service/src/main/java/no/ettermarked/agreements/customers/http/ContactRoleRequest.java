package no.ettermarked.agreements.customers.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import no.ettermarked.agreements.customers.ContactRole;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role that customers' people can have. */
@Schema(description = "A role that customers' people can have.")
public record ContactRoleRequest(
    @Schema(description = "What contacts name it by.", examples = "support-contact", maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String key,
    @Schema(description = "What it is and gives.") @NotNull @Valid ContactRoleBody role) {

  ContactRole declared() {
    return role.role(key);
  }
}
