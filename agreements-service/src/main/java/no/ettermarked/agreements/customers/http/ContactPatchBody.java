package no.ettermarked.agreements.customers.http;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.ettermarked.agreements.customers.Contact;
import no.ettermarked.agreements.customers.NewContact;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.agreements.written.http.MergePatch.Whole;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact that is patched: each field may be sent or left out. */
@Schema(description = "A merge patch of a contact: send what changes, null for what goes.")
public record ContactPatchBody(
    @Schema(
            description = "First name.",
            examples = "Marit",
            extensions = @Extension(name = "x-personal-data", value = "true", parseValue = true))
        @NotBlank(groups = Whole.class)
        @Size(max = 100)
        String firstName,
    @Schema(
            description = "Last name.",
            examples = "Haugen",
            extensions = @Extension(name = "x-personal-data", value = "true", parseValue = true))
        @NotBlank(groups = Whole.class)
        @Size(max = 100)
        String lastName,
    @Schema(
            description = "Where invitations go.",
            examples = "marit.haugen@vestkyst.example",
            extensions = @Extension(name = "x-personal-data", value = "true", parseValue = true))
        @NotNull(groups = Whole.class)
        @Email
        @Size(min = 3, max = 254)
        String email,
    @Schema(
            nullable = true,
            description =
                "What they are at the customer; meetings ask for roles. A role that is not declared"
                    + " can be had, and gives no right.",
            examples = "[\"erp-lead\"]")
        @Size(max = 20)
        @Nullable List<@NotNull @Pattern(regexp = Slug.FORM) String> roles,
    @Schema(
            nullable = true,
            description =
                "Whether they have access to the extranet; one of their roles must let them.",
            examples = "true")
        @Nullable Boolean extranet) {

  static ContactPatchBody of(Contact contact) {
    return new ContactPatchBody(
        contact.firstName(),
        contact.lastName(),
        contact.email(),
        contact.roles().stream().map(Slug::text).toList(),
        contact.extranet());
  }

  NewContact contact() {
    return new NewContact(
        firstName,
        lastName,
        email,
        roles == null ? List.of() : roles.stream().distinct().map(Slug::new).toList(),
        Boolean.TRUE.equals(extranet));
  }
}
