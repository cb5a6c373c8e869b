package no.ettermarked.agreements.customers.store;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.ettermarked.agreements.customers.Customer;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;

/** The provider's customers for whom no plan holds (OSE-13). */
@Singleton
public class Unserved {
  private final Customers customers;
  private final Sql sql;
  private final Tenancy tenancy;

  Unserved(Customers customers, Sql sql, Tenancy tenancy) {
    this.customers = customers;
    this.sql = sql;
    this.tenancy = tenancy;
  }

  /** In the order in which they were registered. */
  public List<Customer> list(LocalDate on, PageQuery page) {
    return customers.inOrder(
        sql.list(
            """
            select c.id from customer c
            where c.provider = ? and c.turn > (select coalesce(max(before.turn), 0)
                from customer before where before.provider = ? and before.id = ?)
              and not exists (select from agreement_plan held where held.provider = c.provider
                and held.customer = c.id and held.period @> ?::date)
            order by c.turn limit ?
            """,
            row -> row.getObject(1, UUID.class),
            tenancy.provider(),
            tenancy.provider(),
            page.afterId(),
            on,
            page.rows()));
  }

  /** Whether no plan holds for a customer on a day. */
  public boolean is(UUID customer, LocalDate on) {
    return sql.first(
            """
            select 1 from agreement_plan
            where provider = ? and customer = ? and period @> ?::date limit 1
            """,
            row -> row.getInt(1),
            tenancy.provider(),
            customer,
            on)
        .isEmpty();
  }
}
