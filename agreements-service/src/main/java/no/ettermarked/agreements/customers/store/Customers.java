package no.ettermarked.agreements.customers.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.customers.Contact;
import no.ettermarked.agreements.customers.Customer;
import no.ettermarked.agreements.customers.CustomerProfile;
import no.ettermarked.agreements.parties.store.ParticularsJson;

/** The provider's customers, each with those who are its contacts now. */
@Singleton
public class Customers {

  @Singleton
  static class Rows implements PanacheRepositoryBase<CustomerRow, UUID> {}

  private final Rows rows;
  private final Contacts contacts;
  private final ParticularsJson json;

  Customers(Rows rows, Contacts contacts, ParticularsJson json) {
    this.rows = rows;
    this.contacts = contacts;
    this.json = json;
  }

  /**
   * @param turn the count in its number: the how-many-eth customer it is
   */
  public void add(Customer customer, long turn) {
    CustomerRow row = new CustomerRow();
    row.id = customer.id();
    row.number = customer.number();
    row.turn = turn;
    write(customer.profile(), row);
    rows.persist(row);
    customer.contacts().forEach(contact -> contacts.add(customer.id(), contact));
  }

  /** Keeps another profile, and gives the customer with its new version. */
  public Customer keep(UUID id, CustomerProfile profile) {
    CustomerRow row = rows.findById(id);
    write(profile, row);
    rows.flush();
    return withContacts(List.of(row)).getFirst();
  }

  public Optional<Customer> find(UUID id) {
    return rows.find("id", id)
        .firstResultOptional()
        .map(row -> withContacts(List.of(row)).getFirst());
  }

  /** Whether there is such a customer. */
  public boolean has(UUID id) {
    return rows.count("id", id) > 0;
  }

  /** Those of these customers that there are. */
  public List<Customer> find(Collection<UUID> ids) {
    return withContacts(rows.find("id in ?1", ids).list());
  }

  /**
   * The customer, for a change of its people: its version is counted up, and nobody else changes
   * them until the transaction ends.
   */
  public Customer counted(UUID id) {
    CustomerRow row = rows.findById(id);
    rows.getEntityManager().lock(row, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    return withContacts(List.of(row)).getFirst();
  }

  /** These customers, in this order. */
  List<Customer> inOrder(List<UUID> ids) {
    return withContacts(
        rows.find("id in ?1", ids).stream()
            .sorted(Comparator.comparing(row -> ids.indexOf(row.id)))
            .toList());
  }

  private List<Customer> withContacts(List<CustomerRow> found) {
    Map<UUID, List<Contact>> people = contacts.current(found.stream().map(row -> row.id).toList());
    return found.stream()
        .map(row -> customer(row, people.getOrDefault(row.id, List.of())))
        .toList();
  }

  private void write(CustomerProfile profile, CustomerRow row) {
    row.name = profile.name();
    row.organisationNumber = profile.organisationNumber().orElse(null);
    row.country = profile.country().orElse(null);
    row.language = profile.language().orElse(null);
    row.zone = profile.zone().map(ZoneId::getId).orElse(null);
    row.particulars = json.write(profile.particulars());
  }

  private Customer customer(CustomerRow row, List<Contact> people) {
    return new Customer(
        row.id,
        row.number,
        new CustomerProfile(
            row.name,
            Optional.ofNullable(row.organisationNumber),
            Optional.ofNullable(row.country),
            Optional.ofNullable(row.language),
            Optional.ofNullable(row.zone).map(ZoneId::of),
            json.read(row.particulars)),
        people,
        row.version);
  }
}
