package no.ettermarked.meetings.terms.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.kit.json.EventJson;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;
import no.ettermarked.meetings.terms.Terms;
import no.ettermarked.meetings.terms.events.TermsInForce;

/** The newest terms of each agreement of the provider worked for. */
@Singleton
public class TermsBook {
  private record Kept(UUID agreement, long version, String document) {}

  private final Sql sql;
  private final Tenancy tenancy;
  private final EventJson json;

  TermsBook(Sql sql, Tenancy tenancy, EventJson json) {
    this.sql = sql;
    this.tenancy = tenancy;
    this.json = json;
  }

  /** Keeps the terms unless the same or newer ones are kept; tells whether it did. */
  public boolean keep(Terms terms, String document) {
    return sql.update(
            """
            insert into terms_in_force as kept (provider, agreement, version, customer, document)
            values (?, ?, ?, ?, ?::jsonb)
            on conflict (provider, agreement) do update
              set version = excluded.version, customer = excluded.customer, document = excluded.document
              where kept.version < excluded.version
            """,
            tenancy.provider(),
            terms.agreement(),
            terms.version(),
            terms.customer().id(),
            document)
        == 1;
  }

  /**
   * The terms of an agreement, locked until the transaction ends: whoever plans from them next
   * waits and then sees what this one has planned.
   */
  public Optional<Terms> locked(UUID agreement) {
    return sql.first(
            """
            select agreement, version, document from terms_in_force
            where provider = ? and agreement = ? for update
            """,
            row -> new Kept(row.getObject(1, UUID.class), row.getLong(2), row.getString(3)),
            tenancy.provider(),
            agreement)
        .map(this::terms);
  }

  private Terms terms(Kept kept) {
    try {
      return json.read(kept.document(), TermsInForce.class).terms(kept.agreement(), kept.version());
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("kept terms cannot be read: " + kept.agreement(), bug);
    }
  }
}
