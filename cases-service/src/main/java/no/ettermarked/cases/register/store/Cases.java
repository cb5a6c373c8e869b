package no.ettermarked.cases.register.store;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.cases.register.Case;
import no.ettermarked.cases.register.CaseFilter;
import no.ettermarked.kit.paging.PageQuery;
import org.hibernate.StatelessSession;

/** All cases of the provider worked for. */
@Singleton
public class Cases {
  private final EntityManager rows;
  private final StatelessSession newRows;
  private final CaseRows translation;

  Cases(EntityManager rows, StatelessSession newRows, CaseRows translation) {
    this.rows = rows;
    this.newRows = newRows;
    this.translation = translation;
  }

  /** Stores a new case. */
  public void add(Case opened) {
    newRows.insert(translation.newRow(opened));
  }

  /**
   * Stores the state a case has come to, and gives it with its new version.
   *
   * @throws OptimisticLockException when it is not the version that was read any more
   */
  public Case changeState(Case changed) {
    CaseRow row = rows.find(CaseRow.class, changed.id());
    if (row.version != changed.version()) {
      throw new OptimisticLockException("case " + changed.id());
    }
    CaseRows.putState(row, changed.state());
    rows.flush();
    return translation.read(row);
  }

  public Optional<Case> find(UUID id) {
    return Optional.ofNullable(rows.find(CaseRow.class, id)).map(translation::read);
  }

  /** The case that came through an integration under that reference. */
  public Optional<Case> find(UUID integration, String externalReference) {
    return rows.createQuery(
            "from CaseRow where integration = :integration and externalReference = :reference",
            CaseRow.class)
        .setParameter("integration", integration)
        .setParameter("reference", externalReference)
        .getResultStream()
        .findFirst()
        .map(translation::read);
  }

  /** A page of cases, the newest first. */
  public List<Case> list(CaseFilter filter, PageQuery page) {
    Map<String, Object> values = new LinkedHashMap<>();
    StringBuilder query = new StringBuilder("from CaseRow where 1 = 1");
    if (filter.customer() != null) {
      query.append(" and customer = :customer");
      values.put("customer", filter.customer());
    }
    if (filter.status() != null) {
      query.append(" and status = :status");
      values.put("status", filter.status());
    }
    if (filter.externalReference() != null) {
      query.append(" and externalReference = :reference");
      values.put("reference", filter.externalReference());
    }
    page.after()
        .ifPresent(
            cursor -> {
              query.append(" and (openedAt, id) < (:openedAt, :id)");
              values.put("openedAt", cursor.instant(0));
              values.put("id", cursor.id(1));
            });
    query.append(" order by openedAt desc, id desc");
    TypedQuery<CaseRow> asked = rows.createQuery(query.toString(), CaseRow.class);
    values.forEach(asked::setParameter);
    return asked.setMaxResults(page.rows()).getResultStream().map(translation::read).toList();
  }
}
