package no.ettermarked.agreements.customers.events;

import java.time.Instant;
import java.util.UUID;
import no.ettermarked.agreements.customers.Contact;
import no.ettermarked.agreements.customers.Customer;
import no.ettermarked.kit.outbox.Event;

/** A person must no longer be known: whoever has kept something of them erases it too. */
public record ContactErased(CustomerName customer, UUID contact, String pseudonym, Instant at) {

  private static final String TYPE = "no.ettermarked.agreements.contact-erased.v1";

  /** The event that tells of a contact that has been erased. */
  public static Event of(Customer customer, Contact erased, Instant at) {
    return new Event(
        TYPE,
        customer.id(),
        customer.version(),
        new ContactErased(CustomerName.of(customer), erased.id(), erased.lastName(), at));
  }
}
