package no.ettermarked.agreements.customers.events;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import no.ettermarked.agreements.customers.Customer;
import no.ettermarked.agreements.customers.SupportAppointment;
import no.ettermarked.kit.outbox.Event;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has come to speak with the desk for a customer (VEN-8). It does not say who they are.
 */
public record SupportContactAppointed(
    CustomerName customer,
    UUID contact,
    String role,
    String change,
    @Nullable UUID replaced,
    int holders,
    Instant at) {

  private static final String TYPE = "no.ettermarked.agreements.support-contact-appointed.v1";

  /** The event that tells of an appointment at an instant. */
  public static Event of(Customer customer, SupportAppointment appointment, Instant at) {
    return new Event(
        TYPE,
        customer.id(),
        customer.version(),
        new SupportContactAppointed(
            CustomerName.of(customer),
            appointment.contact(),
            appointment.role().text(),
            appointment.change().name().toLowerCase(Locale.ROOT),
            appointment.replaced().orElse(null),
            appointment.holders(),
            at));
  }
}
