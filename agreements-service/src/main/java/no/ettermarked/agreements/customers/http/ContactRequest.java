package no.ettermarked.agreements.customers.http;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.ettermarked.agreements.customers.NewContact;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of a customer's people. */
@Schema(description = "One of a customer's people.")
public record ContactRequest(
    @Schema(description = "First name.", examples = "Marit") @NotBlank @Size(max = 100)
        String firstName,
    @Schema(description = "Last name.", examples = "Haugen") @NotBlank @Size(max = 100)
        String lastName,
    @Schema(description = "Where invitations go.", examples = "marit.haugen@vestkyst.example")
        @NotNull
        @Email
        @Size(min = 3, max = 254)
        String email,
    @Schema(
            description = "What they are at the customer; meetings ask for roles.",
            examples = "[\"erp-lead\"]")
        @Size(max = 20)
        @Nullable List<@NotNull @Pattern(regexp = Slug.FORM) String> roles) {

  NewContact contact() {
    return new NewContact(
        firstName,
        lastName,
        email,
        roles == null ? List.of() : roles.stream().distinct().map(Slug::new).toList());
  }
}
