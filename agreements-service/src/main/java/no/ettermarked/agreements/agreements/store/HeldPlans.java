package no.ettermarked.agreements.agreements.store;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.ettermarked.agreements.agreements.Offer;
import no.ettermarked.agreements.agreements.Overlap;
import no.ettermarked.agreements.agreements.PhasePlans;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.sql.SqlFailed;
import no.ettermarked.kit.tenancy.Tenancy;

/**
 * Which plans hold for a customer and when: none of them twice on one day, nor two levels of one
 * service.
 */
@Singleton
public class HeldPlans {

  private static final String EXCLUSION_VIOLATED = "23P01";

  private final Sql sql;
  private final Tenancy tenancy;

  HeldPlans(Sql sql, Tenancy tenancy) {
    this.sql = sql;
    this.tenancy = tenancy;
  }

  /**
   * The first of these plans that holds already for a customer on some day of the phase, or another
   * level of the services that are bought.
   *
   * @param except the agreement whose plans make way
   */
  public Optional<Overlap> overlap(UUID customer, PhasePlans phase, Optional<UUID> except) {
    String[] keys = phase.keys().toArray(String[]::new);
    return sql.first(
        """
        select p.plan, a.number, case when p.plan <> all(?) then p.service end
        from agreement_plan p join agreement a on a.provider = p.provider and a.id = p.agreement
        where p.provider = ? and p.customer = ? and (p.plan = any(?) or p.service = any(?))
          and p.period && daterange(?, ?) and p.agreement is distinct from ?::uuid
        order by a.number, p.plan
        """,
        row ->
            new Overlap(
                new Slug(row.getString(1)),
                row.getString(2),
                Optional.ofNullable(row.getString(3))),
        keys,
        tenancy.provider(),
        customer,
        keys,
        phase.services().toArray(String[]::new),
        phase.period().from(),
        phase.period().to().orElse(null),
        except.orElse(null));
  }

  /**
   * Has the plans of a phase hold, all or none of them.
   *
   * @return false when one of them, or another level of its service, holds already; the transaction
   *     can then only be rolled back
   */
  public boolean hold(Offer offer, PhasePlans phase) {
    try {
      phase.plans().forEach(plan -> hold(offer, phase, plan));
      return true;
    } catch (SqlFailed failure) {
      if (violatesExclusion(failure)) {
        return false;
      }
      throw failure;
    }
  }

  /** Has the plans of an agreement hold no longer, from a day on. */
  public void release(UUID agreement, LocalDate from) {
    sql.update(
        "delete from agreement_plan where provider = ? and agreement = ? and lower(period) >= ?",
        tenancy.provider(),
        agreement,
        from);
    sql.update(
        """
        update agreement_plan set period = period * daterange(null, ?)
        where provider = ? and agreement = ? and (upper_inf(period) or upper(period) > ?)
        """,
        from,
        tenancy.provider(),
        agreement,
        from);
  }

  private void hold(Offer offer, PhasePlans phase, Plan plan) {
    sql.update(
        """
        insert into agreement_plan (provider, customer, plan, plan_version, period, agreement, service)
        values (?, ?, ?, ?, daterange(?, ?), ?, ?)
        """,
        tenancy.provider(),
        offer.customer(),
        plan.key().text(),
        plan.reference().version(),
        phase.period().from(),
        phase.period().to().orElse(null),
        offer.id(),
        phase.service(plan).orElse(null));
  }

  private static boolean violatesExclusion(SqlFailed failure) {
    return Stream.ofNullable(failure.getCause())
        .filter(SQLException.class::isInstance)
        .map(SQLException.class::cast)
        .anyMatch(cause -> EXCLUSION_VIOLATED.equals(cause.getSQLState()));
  }
}
