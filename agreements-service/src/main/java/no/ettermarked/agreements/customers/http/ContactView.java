package no.ettermarked.agreements.customers.http;

import java.util.List;
import java.util.UUID;
import no.ettermarked.agreements.customers.Contact;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of a customer's people as they are shown. */
@Schema(description = "One of a customer's people.")
public record ContactView(
    @Schema(required = true, description = "The contact's id.") UUID id,
    @Schema(required = true, description = "First name.", examples = "Marit") String firstName,
    @Schema(required = true, description = "Last name.", examples = "Haugen") String lastName,
    @Schema(
            required = true,
            description = "Where invitations go.",
            examples = "marit.haugen@vestkyst.example")
        String email,
    @Schema(
            required = true,
            description = "What they are at the customer.",
            examples = "[\"erp-lead\"]")
        List<String> roles) {

  static ContactView of(Contact contact) {
    return new ContactView(
        contact.id(),
        contact.firstName(),
        contact.lastName(),
        contact.email(),
        contact.roles().stream().map(Slug::text).toList());
  }
}
