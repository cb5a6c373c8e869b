package no.ettermarked.agreements.customers.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ettermarked.agreements.customers.ContactRole;
import no.ettermarked.agreements.customers.ContactRoles;
import no.ettermarked.agreements.customers.Right;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.identity.Ids;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;

/** The roles that the provider has declared for its customers' people. */
@Singleton
public class DeclaredRoles {

  @Singleton
  static class Rows implements PanacheRepositoryBase<ContactRoleRow, UUID> {}

  private final Rows rows;
  private final Sql sql;
  private final Tenancy tenancy;

  DeclaredRoles(Rows rows, Sql sql, Tenancy tenancy) {
    this.rows = rows;
    this.sql = sql;
    this.tenancy = tenancy;
  }

  /** Whether a role is declared, or had by a contact; any is, where none are declared. */
  public boolean mayBeNamed(Slug role) {
    return sql.first(
            """
            select not exists (select from contact_role where provider = ?)
              or exists (select from contact_role where provider = ? and key = ?)
              or exists (select from contact
                         where provider = ? and ended_at is null and ? = any(roles))
            """,
            row -> row.getBoolean(1),
            tenancy.provider(),
            tenancy.provider(),
            role.text(),
            tenancy.provider(),
            role.text())
        .orElseThrow();
  }

  /** Keeps a role in the place of the one of its key, or as a new one. */
  public ContactRole put(ContactRole role) {
    ContactRoleRow row = row(role.key()).orElseGet(DeclaredRoles::newRow);
    row.key = role.key().text();
    row.name = role.name();
    row.rights = role.rights().stream().map(Right::text).sorted().toArray(String[]::new);
    row.atLeast = role.atLeast();
    row.ideally = role.ideally();
    row.trained = role.trained();
    rows.persistAndFlush(row);
    return role(row);
  }

  public Optional<ContactRole> find(Slug key) {
    return row(key).map(DeclaredRoles::role);
  }

  public ContactRoles all() {
    return new ContactRoles(rows.find("order by key").stream().map(DeclaredRoles::role).toList());
  }

  /** By key. */
  public List<ContactRole> list(PageQuery page) {
    String after = page.after().map(cursor -> cursor.text(0)).orElse("");
    return rows.find("key > ?1 order by key", after).page(0, page.rows()).list().stream()
        .map(DeclaredRoles::role)
        .toList();
  }

  private Optional<ContactRoleRow> row(Slug key) {
    return rows.find("key", key.text()).firstResultOptional();
  }

  private static ContactRoleRow newRow() {
    ContactRoleRow row = new ContactRoleRow();
    row.id = Ids.next();
    return row;
  }

  private static ContactRole role(ContactRoleRow row) {
    return new ContactRole(
        new Slug(row.key),
        row.name,
        Arrays.stream(row.rights).map(Right::parse).collect(Collectors.toUnmodifiableSet()),
        row.atLeast,
        row.ideally,
        row.trained,
        row.version);
  }
}
