package no.ettermarked.agreements.customers.events;

import java.time.ZoneId;
import java.util.UUID;
import no.ettermarked.agreements.customers.Customer;
import no.ettermarked.agreements.customers.CustomerProfile;
import no.ettermarked.agreements.parties.PostalAddress;
import no.ettermarked.agreements.parties.WrittenParticulars;
import no.ettermarked.agreements.parties.WrittenParticulars.WrittenBank;
import no.ettermarked.agreements.parties.WrittenParticulars.WrittenElectronicAddress;
import no.ettermarked.kit.outbox.Event;
import org.jspecify.annotations.Nullable;

/** A customer as a legal entity, whole, as it is from now on; without its people. */
public record CustomerState(Entity customer) {

  private static final String TYPE = "no.ettermarked.agreements.customer-changed.v1";

  /** The legal entity. */
  public record Entity(
      UUID id,
      String number,
      String name,
      @Nullable String organisationNumber,
      @Nullable String country,
      @Nullable String language,
      @Nullable String zone,
      @Nullable String vatNumber,
      @Nullable PostalAddress address,
      @Nullable WrittenBank bank,
      @Nullable WrittenElectronicAddress electronicAddress) {}

  /** The event that tells of a customer that is registered or changed. */
  public static Event of(Customer customer) {
    CustomerProfile profile = customer.profile();
    WrittenParticulars particulars = profile.particulars().written();
    return new Event(
        TYPE,
        customer.id(),
        customer.version(),
        new CustomerState(
            new Entity(
                customer.id(),
                customer.number(),
                profile.name(),
                profile.organisationNumber().orElse(null),
                profile.country().orElse(null),
                profile.language().orElse(null),
                profile.zone().map(ZoneId::getId).orElse(null),
                particulars.vatNumber(),
                particulars.address(),
                particulars.bank(),
                particulars.electronicAddress())));
  }
}
