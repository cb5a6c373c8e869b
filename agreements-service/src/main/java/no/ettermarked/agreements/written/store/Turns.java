package no.ettermarked.agreements.written.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;

/**
 * Makes writers of one thing of a provider's take turns, where the thing may not exist yet and so
 * has no row to lock.
 */
@Singleton
public class Turns {
  private final Sql sql;
  private final Tenancy tenancy;

  Turns(Sql sql, Tenancy tenancy) {
    this.sql = sql;
    this.tenancy = tenancy;
  }

  /** Waits for the turn, and has it alone until the transaction ends. */
  @Transactional(TxType.MANDATORY)
  public void take(String thing) {
    await("select pg_advisory_xact_lock(hashtextextended(?, 1))", thing);
  }

  /** Waits while somebody has the turn alone; others may share it until the transaction ends. */
  @Transactional(TxType.MANDATORY)
  public void share(String thing) {
    await("select pg_advisory_xact_lock_shared(hashtextextended(?, 1))", thing);
  }

  private void await(String lock, String thing) {
    sql.first(lock, row -> true, tenancy.provider() + "\n" + thing);
  }
}
