package no.ettermarked.cases.integrations.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import no.ettermarked.cases.integrations.Refusal;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;

/** Issues that were turned away and have no case yet, of the provider worked for. */
@Singleton
public class Refusals {
  /** After everything that can have happened; PostgreSQL knows no Instant.MAX. */
  private static final Instant AFTER_ALL = Instant.parse("9999-12-31T00:00:00Z");

  private final Sql sql;
  private final Tenancy tenancy;

  Refusals(Sql sql, Tenancy tenancy) {
    this.sql = sql;
    this.tenancy = tenancy;
  }

  /** Keeps a refusal, instead of an earlier one of the same issue. */
  public void keep(UUID integration, Refusal refusal) {
    sql.update(
        """
        insert into inbound_refusal (provider, integration, external_reference, code, detail,
          refused_at)
        values (?, ?, ?, ?, ?, ?)
        on conflict (provider, integration, external_reference) do update
        set code = excluded.code, detail = excluded.detail, refused_at = excluded.refused_at
        """,
        tenancy.provider(),
        integration,
        refusal.externalReference(),
        refusal.code(),
        refusal.detail(),
        refusal.refusedAt());
  }

  /** Forgets what was refused: there is a case now. */
  public void forget(UUID integration, String externalReference) {
    sql.update(
        """
        delete from inbound_refusal
        where provider = ? and integration = ? and external_reference = ?
        """,
        tenancy.provider(),
        integration,
        externalReference);
  }

  /** A page of refusals, the newest first. */
  public List<Refusal> list(UUID integration, PageQuery page) {
    return sql.list(
        """
        select external_reference, code, detail, refused_at from inbound_refusal
        where provider = ? and integration = ? and (refused_at, external_reference) < (?, ?)
        order by refused_at desc, external_reference desc limit ?
        """,
        row ->
            new Refusal(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant()),
        tenancy.provider(),
        integration,
        page.after().map(cursor -> cursor.instant(0)).orElse(AFTER_ALL),
        page.after().map(cursor -> cursor.text(1)).orElse(""),
        page.rows());
  }
}
