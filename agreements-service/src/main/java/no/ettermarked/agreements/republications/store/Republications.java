package no.ettermarked.agreements.republications.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.republications.Cause;
import no.ettermarked.agreements.republications.Republication;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;

/** The provider's republications of terms. */
@Singleton
public class Republications {

  private static final String SELECT =
      """
      select id, cause, calendar, total, done, told, after, requested_at, began_at, ended_at,
        price_list
      from terms_republication where provider = ?
      """;

  private final Sql sql;
  private final Tenancy tenancy;

  Republications(Sql sql, Tenancy tenancy) {
    this.sql = sql;
    this.tenancy = tenancy;
  }

  public void add(Republication republication) {
    sql.update(
        """
        insert into terms_republication
          (id, provider, cause, calendar, price_list, total, done, told, requested_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        republication.id(),
        tenancy.provider(),
        republication.cause().text(),
        republication.calendar().map(Slug::text).orElse(null),
        republication.priceList().map(Slug::text).orElse(null),
        republication.total(),
        republication.done(),
        republication.told(),
        republication.requestedAt());
  }

  /** Keeps how far it has come. */
  public void keep(Republication republication) {
    sql.update(
        """
        update terms_republication set done = ?, told = ?, after = ?, began_at = ?, ended_at = ?
        where provider = ? and id = ?
        """,
        republication.done(),
        republication.told(),
        republication.after().orElse(null),
        republication.began().orElse(null),
        republication.ended().orElse(null),
        tenancy.provider(),
        republication.id());
  }

  public Optional<Republication> find(UUID id) {
    return sql.first(SELECT + " and id = ?", Republications::read, tenancy.provider(), id);
  }

  /** The republication, for a change: nobody else changes it until the transaction ends. */
  public Optional<Republication> findForChange(UUID id) {
    return sql.first(
        SELECT + " and id = ? for update", Republications::read, tenancy.provider(), id);
  }

  /** In the order in which they were asked for. */
  public List<Republication> list(PageQuery page) {
    return sql.list(
        SELECT + " and id > ? order by provider, id limit ?",
        Republications::read,
        tenancy.provider(),
        page.afterId(),
        page.rows());
  }

  private static Republication read(ResultSet row) throws SQLException {
    return new Republication(
        row.getObject(1, UUID.class),
        Cause.of(row.getString(2)),
        Optional.ofNullable(row.getString(3)).map(Slug::new),
        Optional.ofNullable(row.getString(11)).map(Slug::new),
        row.getLong(4),
        row.getLong(5),
        row.getLong(6),
        Optional.ofNullable(row.getObject(7, UUID.class)),
        row.getObject(8, OffsetDateTime.class).toInstant(),
        instant(row, 9),
        instant(row, 10));
  }

  private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
