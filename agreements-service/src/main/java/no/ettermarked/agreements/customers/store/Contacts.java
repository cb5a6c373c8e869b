package no.ettermarked.agreements.customers.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ettermarked.agreements.customers.Contact;
import no.ettermarked.kit.paging.PageQuery;

/** The people of the provider's customers, those that were before too. */
@Singleton
public class Contacts {

  @Singleton
  static class Rows implements PanacheRepositoryBase<ContactRow, UUID> {}

  private final Rows rows;
  private final ContactJson json;

  Contacts(Rows rows, ContactJson json) {
    this.rows = rows;
    this.json = json;
  }

  public Contact add(UUID customer, Contact contact) {
    ContactRow row = new ContactRow();
    row.id = contact.id();
    row.customer = customer;
    json.write(contact, row);
    rows.persist(row);
    return contact;
  }

  /** Keeps what has changed, and gives the contact with its new version. */
  public Contact keep(Contact contact) {
    ContactRow row = rows.findById(contact.id());
    json.write(contact, row);
    rows.flush();
    return json.contact(row);
  }

  public Optional<Contact> find(UUID customer, UUID id) {
    return rows.find("customer = ?1 and id = ?2", customer, id)
        .firstResultOptional()
        .map(json::contact);
  }

  /** In the order in which they were added, those who no longer are contacts too. */
  public List<Contact> list(UUID customer, PageQuery page) {
    UUID after = page.afterId();
    return rows
        .find("customer = ?1 and id > ?2 order by id", customer, after)
        .page(0, page.rows())
        .list()
        .stream()
        .map(json::contact)
        .toList();
  }

  /** Those who are contacts now, by customer. */
  Map<UUID, List<Contact>> current(Collection<UUID> customers) {
    return rows.find("customer in ?1 and endedAt is null order by id", customers).stream()
        .collect(
            Collectors.groupingBy(
                row -> row.customer, Collectors.mapping(json::contact, Collectors.toList())));
  }
}
