package no.ettermarked.cases.terms.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import no.ettermarked.cases.terms.ProviderProfile;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;

/** What each provider last said of itself. */
@Singleton
public class ProviderProfiles {
  private final Sql sql;
  private final Tenancy tenancy;

  ProviderProfiles(Sql sql, Tenancy tenancy) {
    this.sql = sql;
    this.tenancy = tenancy;
  }

  /**
   * Keeps a profile unless a newer one is kept already.
   *
   * @param saidAt when the provider said so
   */
  public void keep(Instant saidAt, ProviderProfile profile) {
    sql.update(
        """
        insert into provider_profile (provider, said_at, name, language, zone, number_prefix)
        values (?, ?, ?, ?, ?, ?)
        on conflict (provider) do update
        set said_at = excluded.said_at, name = excluded.name, language = excluded.language,
          zone = excluded.zone, number_prefix = excluded.number_prefix
        where provider_profile.said_at < excluded.said_at
        """,
        tenancy.provider(),
        saidAt,
        profile.name(),
        profile.language(),
        profile.zone(),
        profile.numberPrefix());
  }

  /** The profile of the provider worked for; empty before its first terms have come. */
  public Optional<ProviderProfile> current() {
    return sql.first(
        "select name, language, zone, number_prefix from provider_profile where provider = ?",
        row ->
            new ProviderProfile(
                row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
        tenancy.provider());
  }
}
