package no.ettermarked.agreements;

import java.util.List;
import java.util.UUID;
import no.ettermarked.kit.sql.Sql;

/**
 * Fills every table that is listed: a quarter of the rows are another provider's, then half are one
 * provider's, and the last quarter the other's again.
 */
final class LongLists {

  private static final int ROWS = 100_000;

  /** {@code :of} is whose a row is, {@code :own} the provider, {@code :n} how many rows. */
  private static final List<String> INSERTS =
      List.of(
          """
          insert into customer (id, provider, number, turn, name, version)
          select uuidv7(), :of, 'NOR-L' || n, 1000 + n, 'Kunde ' || n, 0 from :rows
          """,
          """
          insert into contact (id, provider, customer, first_name, last_name, email, roles)
          select uuidv7(), :of, ':customer', 'A', 'B', n || '@kunde.example', '{}' from :rows
          """,
          """
          insert into contact_role (id, provider, key, name, rights, at_least, ideally, trained, version)
          select uuidv7(), :of, 'list-' || lpad(n::text, 6, '0'), 'Rolle', '{}', 0, 0, false, 0
          from :rows
          """,
          """
          insert into plan_version (id, provider, key, version, includes, written, published_at)
          select uuidv7(), :of, 'list-' || lpad(n::text, 6, '0'), 1, includes, written, published_at
          from :rows, (select * from plan_version where provider = ':own' limit 1) one
          """,
          """
          insert into calendar_version (id, provider, key, version, definition, published_at)
          select uuidv7(), :of, 'list-' || lpad(n::text, 6, '0'), 1, definition, published_at
          from :rows, (select * from calendar_version where provider = ':own' limit 1) one
          """,
          // Looked up for each row, it would take nearly as long as all the rest.
          """
          alter table price_list_version drop constraint price_list_version_provider_key_period_key
          """,
          """
          insert into price_list_version (provider, key, version, written, period, published_at)
          select :of, 'list-' || lpad(n::text, 6, '0'), 1, written, period, published_at
          from :rows, (select * from price_list_version where provider = ':own' limit 1) one
          """,
          "alter table price_list_version add unique (provider, key, period without overlaps)",
          """
          insert into agreement (id, provider, number, customer, from_date, to_date, items, team,
            terms_hash, offered_at, accepted_by, accepted_at, terms_version, version, draft,
            accept_by, closed_how, closed_by, closed_at)
          select uuidv7(), :of, number || '-' || n, one.customer,
            case when n % 500 = 2 then '2199-01-01' else from_date end,
            case when n % 500 = 3 then from_date + 1 when n % 2 = 0 then date '2199-06-01'
              else to_date end, items, team,
            terms_hash, offered_at, case when n % 500 > 1 and n % 500 < 498 then accepted_by end,
            case when n % 500 > 1 and n % 500 < 498 then accepted_at end, terms_version, version,
            n % 500 = 0, case when n % 500 = 498 then date '2026-01-01' end,
            case when n % 500 = 499 then 'withdrawn' end, case when n % 500 = 499 then 'Ola' end,
            case when n % 500 = 499 then now() end
          from :rows, (select * from agreement where provider = ':own' limit 1) one
          """,
          """
          insert into team (id, provider, name, sole_roles, from_date, version)
          select uuidv7(), :of, 'Team ' || n, '{}', date '2026-01-01', 0 from :rows
          """,
          """
          insert into team_customer (provider, customer, team, period)
          select provider, id, ':team', daterange('2020-01-01', null) from customer
          where provider = ':own' and number like 'NOR-L%'
          """,
          """
          insert into team_promise (id, provider, team, customer, share, period)
          select uuidv7(), provider, ':team', id, 100, daterange('2020-01-01', null) from customer
          where provider = ':own' and number like 'NOR-L%'
          """,
          """
          insert into programme_template (id, provider, key, version, name, ordered, steps)
          select uuidv7(), :of, 'list-' || lpad(n::text, 6, '0'), 1, name, ordered, steps
          from :rows, (select * from programme_template where provider = ':own' limit 1) one
          """,
          """
          insert into programme (id, provider, template, template_version, name, ordered, purpose,
            customer, steps, version)
          select uuidv7(), :of, 'list-' || lpad(n::text, 6, '0'), 1, one.name, one.ordered,
            'programme', ':customer', one.steps, 0
          from :rows, (select * from programme_template where provider = ':own' limit 1) one
          """,
          """
          insert into duty (id, provider, customer, name, owner_role, every, anchor, due_on, version)
          select uuidv7(), :of, ':customer', 'Dokumentasjon', 'lead-developer', 'P3M',
            date '2020-01-01', case n % 200 when 0 then date '2020-01-01' + n / 200
            else date '2199-01-01' end, 0
          from :rows
          """,
          """
          insert into terms_republication (id, provider, cause, total, done, told, requested_at)
          select uuidv7(), :of, 'requested', 0, 0, 0, now() from :rows
          """,
          "vacuum analyze");

  private LongLists() {}

  static void fill(Sql sql, String own, UUID customer, UUID team) {
    String other = "other-" + UUID.randomUUID();
    String of =
        "case when n <= %d or n > %d then '%s' else '%s' end"
            .formatted(ROWS / 4, 3 * ROWS / 4, other, own);
    INSERTS.forEach(
        insert ->
            sql.update(
                insert
                    .replace(":of", of)
                    .replace(":own", own)
                    .replace(":customer", customer.toString())
                    .replace(":team", team.toString())
                    .replace(":rows", "generate_series(1, %d) n".formatted(ROWS))));
  }
}
