package no.ettermarked.agreements.customers.http;

import java.util.List;
import java.util.UUID;
import no.ettermarked.agreements.customers.Contact;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of a customer's people as they are shown. */
@Schema(description = "One of a customer's people.")
public record ContactView(
    @Schema(required = true, description = "The contact's id.") UUID id,
    @Schema(
            required = true,
            description = "First name.",
            examples = "Marit",
            extensions = @Extension(name = "x-personal-data", value = "true", parseValue = true))
        String firstName,
    @Schema(
            required = true,
            description = "Last name.",
            examples = "Haugen",
            extensions = @Extension(name = "x-personal-data", value = "true", parseValue = true))
        String lastName,
    @Schema(
            required = true,
            description = "Where invitations go.",
            examples = "marit.haugen@vestkyst.example",
            extensions = @Extension(name = "x-personal-data", value = "true", parseValue = true))
        String email,
    @Schema(
            required = true,
            description = "What they are at the customer.",
            examples = "[\"erp-lead\"]")
        List<String> roles,
    @Schema(required = true, description = "Whether they have access to the extranet.")
        boolean extranet) {

  static ContactView of(Contact contact) {
    return new ContactView(
        contact.id(),
        contact.firstName(),
        contact.lastName(),
        contact.email(),
        contact.roles().stream().map(Slug::text).toList(),
        contact.extranet());
  }
}
