package no.ettermarked.kit.numbers;

import jakarta.inject.Singleton;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;

/**
 * Numbers of a series of the provider worked for: 1, 2, 3.
 *
 * <p>Two forms, and a series keeps to one. {@link #next} leaves no gap, as the law asks of some
 * series, and pays for it: those who take a number wait for each other. It also suits what is made
 * now and then. {@link #nextWithGaps} is for what many make at once.
 */
@Singleton
public class Numbers {
  private final Sql sql;
  private final Tenancy tenancy;

  Numbers(Sql sql, Tenancy tenancy) {
    this.sql = sql;
    this.tenancy = tenancy;
  }

  /**
   * The next number, without a gap: a transaction that is rolled back gives its number back. Holds
   * the series until the transaction ends, so take it last.
   */
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

  /**
   * A number that is higher than all taken before, without waiting for who took them: a transaction
   * that is rolled back leaves a gap. A series that {@link #next} has counted goes on from there.
   */
  public long nextWithGaps(String series) {
    return sql.first(
            "select next_number_with_gaps(?, ?)", row -> row.getLong(1), tenancy.provider(), series)
        .orElseThrow();
  }
}
