package no.ettermarked.agreements.duties.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.duties.Duty;
import no.ettermarked.agreements.duties.DutyFilter;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;

/** The duties of the provider. */
@Singleton
public class Duties {

  private static final String SELECT =
      """
      select id, customer, name, owner_role, every, anchor, due_on, done_on, done_by, ended, version
      from duty where provider = ?
      """;

  private final Sql sql;
  private final Tenancy tenancy;

  Duties(Sql sql, Tenancy tenancy) {
    this.sql = sql;
    this.tenancy = tenancy;
  }

  public void add(Duty duty) {
    sql.update(
        """
        insert into duty
          (id, provider, customer, name, owner_role, every, anchor, due_on, version)
        values (?, ?, ?, ?, ?, ?, ?, ?, 0)
        """,
        duty.id(),
        tenancy.provider(),
        duty.customer(),
        duty.name(),
        duty.ownerRole().text(),
        duty.every().toString(),
        duty.anchor(),
        duty.dueOn());
  }

  /** Keeps what has changed, and gives the duty with its new version. */
  public Duty keep(Duty duty) {
    sql.update(
        """
        update duty set due_on = ?, done_on = ?, done_by = ?, ended = ?, version = version + 1
        where provider = ? and id = ?
        """,
        duty.dueOn(),
        duty.lastDone().map(Duty.Done::on).orElse(null),
        duty.lastDone().map(Duty.Done::by).orElse(null),
        duty.ended(),
        tenancy.provider(),
        duty.id());
    return find(duty.id()).orElseThrow();
  }

  public Optional<Duty> find(UUID id) {
    return sql.first(SELECT + " and id = ?", Duties::duty, tenancy.provider(), id);
  }

  /** The duty, for a change: nobody else changes it until the transaction ends. */
  public Optional<Duty> findForChange(UUID id) {
    return sql.first(SELECT + " and id = ? for update", Duties::duty, tenancy.provider(), id);
  }

  /**
   * In the order in which they were laid down; those that are overdue in that in which they were
   * due.
   */
  public List<Duty> list(DutyFilter filter, PageQuery page) {
    List<Object> values = new ArrayList<>();
    values.add(tenancy.provider());
    StringBuilder query = new StringBuilder(SELECT);
    filter
        .customer()
        .ifPresent(
            customer -> {
              query.append(" and customer = ?");
              values.add(customer);
            });
    filter
        .overdueOn()
        .ifPresent(
            today -> {
              query.append(" and not ended and due_on < ?");
              values.add(today);
            });
    if (filter.overdueOn().isPresent()) {
      page.after()
          .ifPresent(
              cursor -> {
                query.append(" and (due_on, id) > (?, ?)");
                values.add(cursor.date(0));
                values.add(cursor.id(1));
              });
      query.append(" order by due_on, id limit ?");
    } else {
      query.append(" and id > ? order by id limit ?");
      values.add(page.afterId());
    }
    values.add(page.rows());
    return sql.list(query.toString(), Duties::duty, values.toArray());
  }

  private static Duty duty(ResultSet row) throws SQLException {
    LocalDate doneOn = row.getObject(8, LocalDate.class);
    return new Duty(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        row.getString(3),
        new Slug(row.getString(4)),
        Period.parse(row.getString(5)),
        row.getObject(6, LocalDate.class),
        row.getObject(7, LocalDate.class),
        doneOn == null ? Optional.empty() : Optional.of(new Duty.Done(doneOn, row.getString(9))),
        row.getBoolean(10),
        row.getLong(11));
  }
}
