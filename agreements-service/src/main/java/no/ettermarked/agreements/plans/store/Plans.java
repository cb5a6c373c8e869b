package no.ettermarked.agreements.plans.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.paging.PageQuery;

/** The provider's plans, in all their versions. */
@Singleton
public class Plans {

  @Singleton
  static class Rows implements PanacheRepositoryBase<PlanRow, UUID> {}

  private final Rows rows;
  private final PlanJson json;
  private final KnownPlans known;

  Plans(Rows rows, PlanJson json, KnownPlans known) {
    this.rows = rows;
    this.json = json;
    this.known = known;
  }

  public void add(Plan plan) {
    rows.persist(json.row(plan));
  }

  public Optional<Plan> latest(Slug key) {
    return rows.find("key = ?1 order by version desc", key.text())
        .page(0, 1)
        .firstResultOptional()
        .map(json::plan);
  }

  @Transactional(TxType.MANDATORY)
  public Optional<Plan> find(PlanReference reference) {
    Optional<Plan> kept = known.find(reference);
    if (kept.isPresent()) {
      return kept;
    }
    Optional<Plan> read = read(reference);
    read.ifPresent(known::keep);
    return read;
  }

  private Optional<Plan> read(PlanReference reference) {
    return rows.find("key = ?1 and version = ?2", reference.plan().text(), reference.version())
        .firstResultOptional()
        .map(json::plan);
  }

  /** The latest version of each plan, by key. */
  public List<Plan> list(PageQuery page) {
    String after = page.after().map(cursor -> cursor.text(0)).orElse("");
    return rows
        .find(
            "from PlanRow r where r.key > ?1 and r.version ="
                + " (select max(p.version) from PlanRow p where p.key = r.key) order by r.key",
            after)
        .page(0, page.rows())
        .list()
        .stream()
        .map(json::plan)
        .toList();
  }
}
