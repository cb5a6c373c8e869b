package no.ettermarked.agreements.terms.document;

import java.util.List;
import java.util.UUID;
import no.ettermarked.agreements.customers.Contact;
import no.ettermarked.agreements.customers.Customer;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose agreement it is. */
@Schema(description = "Whose agreement it is.")
public record CustomerTerm(
    @Schema(required = true, description = "The customer's id.") UUID id,
    @Schema(required = true, description = "For people.", examples = "NOR-K1") String number,
    @Schema(required = true, description = "The customer's name.", examples = "Vestkyst Handel AS")
        String name,
    @Schema(required = true, description = "The customer's people.") List<ContactTerm> contacts) {

  /** One of the customer's people. */
  @Schema(description = "One of the customer's people.")
  public record ContactTerm(
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

    private static ContactTerm of(Contact contact) {
      return new ContactTerm(
          contact.id(),
          contact.firstName(),
          contact.lastName(),
          contact.email(),
          contact.roles().stream().map(Slug::text).toList());
    }
  }

  public static CustomerTerm of(Customer customer) {
    return new CustomerTerm(
        customer.id(),
        customer.number(),
        customer.name(),
        customer.contacts().stream().map(ContactTerm::of).toList());
  }
}
