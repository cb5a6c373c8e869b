package no.ettermarked.agreements.plans.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.kit.tenancy.Tenancy;

/**
 * Versions of plans that were read not long ago. They never change once they are published, so what
 * was read is right as long as it is known: only what has been read by a transaction that was
 * committed is kept, since what that reads may be its own.
 */
@Singleton
class KnownPlans {

  /** Of all providers. A large plan takes some tens of kilobytes. */
  private static final int MOST = 500;

  private record Known(String provider, PlanReference version) {}

  private final Cache<Known, Plan> plans = Caffeine.newBuilder().maximumSize(MOST).build();
  private final Tenancy tenancy;
  private final TransactionSynchronizationRegistry transactions;

  KnownPlans(Tenancy tenancy, TransactionSynchronizationRegistry transactions) {
    this.tenancy = tenancy;
    this.transactions = transactions;
  }

  Optional<Plan> find(PlanReference version) {
    Known wanted = new Known(tenancy.provider(), version);
    return Optional.ofNullable(plans.getIfPresent(wanted));
  }

  /** Keeps a plan that this transaction has read, if and when it is committed. */
  void keep(Plan plan) {
    Known known = new Known(tenancy.provider(), plan.reference());
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // What is read is kept when it is known to last.
          }

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              plans.put(known, plan);
            }
          }
        });
  }
}
