package no.ettermarked.agreements.customers.http;

import java.util.List;
import java.util.UUID;
import no.ettermarked.agreements.customers.Customer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A customer as it is shown. */
@Schema(description = "A customer.")
public record CustomerView(
    @Schema(required = true, description = "The customer's id.") UUID id,
    @Schema(required = true, description = "For people.", examples = "NOR-K1") String number,
    @Schema(required = true, description = "The customer's name.", examples = "Vestkyst Handel AS")
        String name,
    @Schema(description = "As registered.", examples = "310044555")
        @Nullable String organisationNumber,
    @Schema(required = true, description = "The customer's people.") List<ContactView> contacts) {

  static CustomerView of(Customer customer) {
    return new CustomerView(
        customer.id(),
        customer.number(),
        customer.name(),
        customer.organisationNumber().orElse(null),
        customer.contacts().stream().map(ContactView::of).toList());
  }
}
