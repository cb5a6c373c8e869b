package no.ettermarked.agreements.customers.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ettermarked.agreements.customers.Contact;
import no.ettermarked.agreements.customers.Customer;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.paging.PageQuery;

/** The provider's customers and their people. */
@ApplicationScoped
public class Customers {

  @ApplicationScoped
  static class Rows implements PanacheRepositoryBase<CustomerRow, UUID> {}

  @ApplicationScoped
  static class ContactRows implements PanacheRepositoryBase<ContactRow, UUID> {}

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final Rows rows;
  private final ContactRows contacts;

  Customers(Rows rows, ContactRows contacts) {
    this.rows = rows;
    this.contacts = contacts;
  }

  public void add(Customer customer) {
    CustomerRow row = new CustomerRow();
    row.id = customer.id();
    row.number = customer.number();
    row.name = customer.name();
    row.organisationNumber = customer.organisationNumber().orElse(null);
    rows.persist(row);
    customer.contacts().forEach(contact -> contacts.persist(row(customer.id(), contact)));
  }

  public Optional<Customer> find(UUID id) {
    return rows.find("id", id)
        .firstResultOptional()
        .map(row -> withContacts(List.of(row)).getFirst());
  }

  /** In the order in which they were registered. */
  public List<Customer> list(PageQuery page) {
    UUID after = page.after().map(cursor -> cursor.id(0)).orElse(BEFORE_ALL);
    return withContacts(rows.find("id > ?1 order by id", after).page(0, page.rows()).list());
  }

  private List<Customer> withContacts(List<CustomerRow> found) {
    Map<UUID, List<ContactRow>> people =
        contacts
            .find("customer in ?1 order by id", found.stream().map(row -> row.id).toList())
            .stream()
            .collect(Collectors.groupingBy(contact -> contact.customer));
    return found.stream()
        .map(row -> customer(row, people.getOrDefault(row.id, List.of())))
        .toList();
  }

  private static ContactRow row(UUID customer, Contact contact) {
    ContactRow row = new ContactRow();
    row.id = contact.id();
    row.customer = customer;
    row.firstName = contact.firstName();
    row.lastName = contact.lastName();
    row.email = contact.email();
    row.roles = contact.roles().stream().map(Slug::text).toArray(String[]::new);
    return row;
  }

  private static Customer customer(CustomerRow row, List<ContactRow> people) {
    return new Customer(
        row.id,
        row.number,
        row.name,
        Optional.ofNullable(row.organisationNumber),
        people.stream().map(Customers::contact).toList(),
        row.version);
  }

  private static Contact contact(ContactRow row) {
    return new Contact(
        row.id,
        row.firstName,
        row.lastName,
        row.email,
        Arrays.stream(row.roles).map(Slug::new).toList());
  }
}
