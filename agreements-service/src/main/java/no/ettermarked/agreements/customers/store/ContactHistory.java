package no.ettermarked.agreements.customers.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import no.ettermarked.agreements.customers.ContactDeed;
import no.ettermarked.kit.identity.Ids;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;

/** What has been done about contacts. It says nothing of the person. */
@Singleton
public class ContactHistory {
  private final Sql sql;
  private final Tenancy tenancy;

  ContactHistory(Sql sql, Tenancy tenancy) {
    this.sql = sql;
    this.tenancy = tenancy;
  }

  public void add(UUID contact, Instant at, String doneBy, ContactDeed.What what) {
    sql.update(
        """
        insert into contact_history (id, provider, contact, at, done_by, what)
        values (?, ?, ?, ?, ?, ?)
        """,
        Ids.next(),
        tenancy.provider(),
        contact,
        at,
        doneBy,
        what.text());
  }

  /** In the order it was done. */
  public List<ContactDeed> of(UUID contact) {
    return sql.list(
        """
        select at, done_by, what from contact_history
        where provider = ? and contact = ? order by id
        """,
        row ->
            new ContactDeed(
                row.getObject(1, OffsetDateTime.class).toInstant(),
                row.getString(2),
                ContactDeed.What.parse(row.getString(3))),
        tenancy.provider(),
        contact);
  }
}
