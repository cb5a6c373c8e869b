package no.ettermarked.kit.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;

/**
 * Numbers without gaps, one series at a time: 1, 2, 3. Taking a number holds the series until the
 * transaction ends, so take it last.
 */
@ApplicationScoped
public class Numbers {
  private final Sql sql;
  private final Tenancy tenancy;

  Numbers(Sql sql, Tenancy tenancy) {
    this.sql = sql;
    this.tenancy = tenancy;
  }

  /** The next number of a series of the provider worked for. */
  public long next(String series) {
    return sql.first(
            """
            insert into number_series (provider, series, last) values (?, ?, 1)
            on conflict (provider, series) do update set last = number_series.last + 1
            returning last
            """,
            row -> row.getLong(1),
            tenancy.provider(),
            series)
        .orElseThrow();
  }
}
