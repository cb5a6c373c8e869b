package no.ettermarked.agreements.teams.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.teams.Assignment;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;

/** Which team serves which customer: one at a time, as PostgreSQL itself sees to. */
@Singleton
public class Assignments {

  private final Sql sql;
  private final Tenancy tenancy;

  Assignments(Sql sql, Tenancy tenancy) {
    this.sql = sql;
    this.tenancy = tenancy;
  }

  /** The team serves the customer from a day on, and no other does; later plans are dropped. */
  public void assign(Assignment assignment) {
    LocalDate from = assignment.stretch().from();
    sql.update(
        "delete from team_customer where provider = ? and customer = ? and lower(period) >= ?",
        tenancy.provider(),
        assignment.customer(),
        from);
    sql.update(
        """
        update team_customer set period = daterange(lower(period), ?)
        where provider = ? and customer = ? and period @> ?::date
        """,
        from,
        tenancy.provider(),
        assignment.customer(),
        from);
    sql.update(
        """
        insert into team_customer (provider, customer, team, period)
        values (?, ?, ?, daterange(?, ?))
        """,
        tenancy.provider(),
        assignment.customer(),
        assignment.team(),
        from,
        assignment.stretch().to().orElse(null));
  }

  /** Who serves a customer on a day. */
  public Optional<Assignment> of(UUID customer, LocalDate date) {
    return of(List.of(customer), date).stream().findFirst();
  }

  /** Who serves each of these customers from a day on, in the order in which they do. */
  public List<Assignment> from(LocalDate date, Collection<UUID> customers) {
    return sql.list(
        """
        select customer, team, lower(period), upper(period) from team_customer
        where provider = ? and customer = any(?) and period && daterange(?, null)
        order by customer, lower(period)
        """,
        Assignments::assignment,
        tenancy.provider(),
        customers.toArray(UUID[]::new),
        date);
  }

  /** Whom a team serves on a day or will later. */
  public List<UUID> servedFrom(LocalDate date, UUID team) {
    return sql.list(
        """
        select distinct customer from team_customer
        where provider = ? and team = ? and period && daterange(?, null) order by customer
        """,
        row -> row.getObject(1, UUID.class),
        tenancy.provider(),
        team,
        date);
  }

  /** Who serves each of these customers on a day. */
  public List<Assignment> of(Collection<UUID> customers, LocalDate date) {
    return sql.list(
        """
        select customer, team, lower(period), upper(period) from team_customer
        where provider = ? and customer = any(?) and period @> ?::date
        """,
        Assignments::assignment,
        tenancy.provider(),
        customers.toArray(UUID[]::new),
        date);
  }

  private static Assignment assignment(ResultSet row) throws SQLException {
    return new Assignment(
        row.getObject(1, UUID.class), row.getObject(2, UUID.class), Stretches.read(row, 3));
  }

  /** Whom a team serves on a day, by the customers' ids. */
  public List<Assignment> of(UUID team, LocalDate date, PageQuery page) {
    return sql.list(
        """
        select customer, lower(period), upper(period) from team_customer
        where provider = ? and team = ? and period @> ?::date and customer > ?
        order by customer limit ?
        """,
        row -> new Assignment(row.getObject(1, UUID.class), team, Stretches.read(row, 2)),
        tenancy.provider(),
        team,
        date,
        page.afterId(),
        page.rows());
  }
}
