package no.ettermarked.agreements.plans.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.kit.tenancy.Tenancy;

/**
 * Versions of plans that were read not long ago. They never change once they are published, so what
 * was read is right as long as it is known: only what has been read by a transaction that was
 * committed is kept, since what that reads may be its own.
 */
@ApplicationScoped
class KnownPlans {

  /** Of all providers. A large plan takes some tens of kilobytes. */
  private static final int MOST = 500;

  private record Known(String provider, PlanReference version) {}

  private final Map<Known, Plan> plans = new ConcurrentHashMap<>();
  private final Tenancy tenancy;
  private final TransactionSynchronizationRegistry transactions;

  KnownPlans(Tenancy tenancy, TransactionSynchronizationRegistry transactions) {
    this.tenancy = tenancy;
    this.transactions = transactions;
  }

  Optional<Plan> find(PlanReference version) {
    Known wanted = new Known(tenancy.provider(), version);
    return Optional.ofNullable(plans.get(wanted));
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
              put(known, plan);
            }
          }
        });
  }

  /** Those that are in use come back by themselves. */
  private void put(Known version, Plan plan) {
    if (plans.size() >= MOST) {
      plans.clear();
    }
    plans.put(version, plan);
  }
}
