package no.ettermarked.agreements.customers.store;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.ettermarked.agreements.customers.Customer;
import no.ettermarked.agreements.customers.CustomerFilter;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;

/** The provider's customers in the order in which they were registered. */
@Singleton
public class ListedCustomers {

  private static final String AFTER =
      """
      select c.id from customer c
      where c.provider = ? and c.turn > (select coalesce(max(before.turn), 0)
          from customer before where before.provider = ? and before.id = ?)
      """;

  private static final String WITHOUT_AGREEMENT =
      """
      and not exists (select from agreement_plan held where held.provider = c.provider
        and held.customer = c.id and held.period @> ?::date)
      """;

  private final Customers customers;
  private final Sql sql;
  private final Tenancy tenancy;

  ListedCustomers(Customers customers, Sql sql, Tenancy tenancy) {
    this.customers = customers;
    this.sql = sql;
    this.tenancy = tenancy;
  }

  public List<Customer> list(CustomerFilter filter, PageQuery page) {
    StringBuilder query = new StringBuilder(AFTER);
    List<Object> values =
        new ArrayList<>(List.of(tenancy.provider(), tenancy.provider(), page.afterId()));
    filter.only().ifPresent(one -> and(query, "and c.id = ?", values, one));
    filter
        .name()
        .ifPresent(
            part -> {
              planForTheName();
              and(query, "and c.name ilike ?", values, containing(part));
            });
    filter
        .organisationNumber()
        .ifPresent(own -> and(query, "and c.organisation_number = ?", values, own));
    filter.withoutAgreementOn().ifPresent(day -> and(query, WITHOUT_AGREEMENT, values, day));
    values.add(page.rows());
    return customers.inOrder(
        sql.list(
            query + " order by c.turn limit ?",
            row -> row.getObject(1, UUID.class),
            values.toArray()));
  }

  /**
   * A plan that is to do for any name goes through all customers, and does not use the index of
   * names. This holds until the transaction ends.
   */
  private void planForTheName() {
    sql.first(
        "select set_config('plan_cache_mode', 'force_custom_plan', true)", row -> row.getString(1));
  }

  private static void and(
      StringBuilder query, String condition, List<Object> values, Object value) {
    query.append(' ').append(condition);
    values.add(value);
  }

  /** A pattern in which what is special to {@code like} stands for itself. */
  private static String containing(String part) {
    return "%" + part.replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }
}
