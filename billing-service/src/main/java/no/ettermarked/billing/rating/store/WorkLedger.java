package no.ettermarked.billing.rating.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.ettermarked.billing.rating.BilledWork;
import no.ettermarked.billing.rating.CaseSoFar;
import no.ettermarked.billing.rating.LoggedWork;
import no.ettermarked.billing.rating.Rating;
import no.ettermarked.billing.rating.WorkFilter;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;
import org.hibernate.Session;
import org.hibernate.StatelessSession;

/** All work of the provider worked for, waiting and rated. */
@Singleton
public class WorkLedger {
  /** In words and not as a value: the index of what waits is for rows of which this holds. */
  private static final String IS_WAITING = "status = 'waiting'";

  private static final String IS_RATED = "status = 'rated'";

  private final Session session;
  private final StatelessSession newRows;
  private final Sql sql;
  private final Tenancy tenancy;
  private final RatedWorkRows rows;

  WorkLedger(
      Session session, StatelessSession newRows, Sql sql, Tenancy tenancy, RatedWorkRows rows) {
    this.session = session;
    this.newRows = newRows;
    this.sql = sql;
    this.tenancy = tenancy;
    this.rows = rows;
  }

  /** Has all other work of the case wait until this transaction ends. */
  public void hold(UUID ofCase) {
    sql.first(
        "select pg_advisory_xact_lock(hashtextextended(?, 0))",
        _ -> true,
        "work\n" + tenancy.provider() + "\n" + ofCase);
  }

  public boolean contains(UUID work) {
    return session.find(RatedWorkRow.class, work) != null;
  }

  /** Enters work with what has become of it. */
  public BilledWork enter(LoggedWork work, Rating rating, Instant at) {
    RatedWorkRow row = rows.row(work);
    rows.put(rating, at, row);
    newRows.insert(row);
    return new BilledWork(work, rating, row.version);
  }

  /** Gives work that waited what has become of it now; what waits as it did stays untouched. */
  public BilledWork rerate(UUID work, Rating rating, Instant at) {
    RatedWorkRow row = session.getReference(RatedWorkRow.class, work);
    if (!rows.work(row).rating().equals(rating)) {
      rows.put(rating, at, row);
      session.flush();
    }
    return rows.work(row);
  }

  /** Work of an agreement that waits, in the order in which it was done. */
  public List<LoggedWork> waitingOf(UUID agreement) {
    return session
        .createSelectionQuery(
            "from RatedWorkRow where agreement = :agreement and status = 'waiting'"
                + " order by startedAt, id",
            RatedWorkRow.class)
        .setParameter("agreement", agreement)
        .getResultStream()
        .map(rows::logged)
        .toList();
  }

  /** What is rated already of a case at a price. */
  public CaseSoFar soFar(UUID ofCase, String price) {
    return session
        .createSelectionQuery(
            "select coalesce(sum(countedMinutes), 0), coalesce(sum(billedMinutes), 0)"
                + " from RatedWorkRow where caseId = :case and price = :price and status = 'rated'",
            Object[].class)
        .setParameter("case", ofCase)
        .setParameter("price", price)
        .getResultStream()
        .map(sums -> new CaseSoFar(((Number) sums[0]).longValue(), ((Number) sums[1]).longValue()))
        .findFirst()
        .orElse(CaseSoFar.NOTHING);
  }

  public Optional<BilledWork> find(UUID work) {
    return Optional.ofNullable(session.find(RatedWorkRow.class, work)).map(rows::work);
  }

  /** A page of work, in the order in which it was done. */
  public List<BilledWork> list(WorkFilter filter, PageQuery page) {
    WorkQuery query = new WorkQuery();
    filter.customer().ifPresent(id -> query.where("customer = :customer", "customer", id));
    filter.ofCase().ifPresent(id -> query.where("caseId = :case", "case", id));
    filter.startInclusive().ifPresent(at -> query.where("startedAt >= :from", "from", at));
    filter.endExclusive().ifPresent(at -> query.where("startedAt < :to", "to", at));
    filter.waiting().ifPresent(waits -> query.where(waits ? IS_WAITING : IS_RATED));
    page.after().ifPresent(cursor -> query.after(cursor.instant(0), cursor.id(1)));
    return query.rows(session, page.rows()).map(rows::work).toList();
  }

  /** Rated work of a customer that was performed on these days, in the order it was done. */
  public Stream<BilledWork> performed(UUID customer, LocalDate from, LocalDate to) {
    return session
        .createSelectionQuery(
            "from RatedWorkRow where customer = :customer and status = 'rated'"
                + " and performedOn >= :from and performedOn < :to order by startedAt, id",
            RatedWorkRow.class)
        .setParameter("customer", customer)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultStream()
        .map(rows::work);
  }

  /** How much work of a customer that began in this time waits. */
  public long waiting(UUID customer, Instant from, Instant to) {
    return session
        .createSelectionQuery(
            "select count(*) from RatedWorkRow where customer = :customer and status = 'waiting'"
                + " and startedAt >= :from and startedAt < :to",
            Long.class)
        .setParameter("customer", customer)
        .setParameter("from", from)
        .setParameter("to", to)
        .getSingleResult();
  }
}
