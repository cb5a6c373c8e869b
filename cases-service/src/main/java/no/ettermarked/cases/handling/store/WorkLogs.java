package no.ettermarked.cases.handling.store;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.cases.handling.WorkLog;
import no.ettermarked.kit.paging.Cursor;
import no.ettermarked.kit.paging.PageQuery;
import org.hibernate.StatelessSession;

/** The work logged on cases of the provider worked for. */
@Singleton
public class WorkLogs {
  private final EntityManager rows;
  private final StatelessSession newRows;

  WorkLogs(EntityManager rows, StatelessSession newRows) {
    this.rows = rows;
    this.newRows = newRows;
  }

  public void add(WorkLog log) {
    WorkLogRow row = new WorkLogRow();
    row.id = log.id();
    row.caseId = log.caseId();
    row.startedAt = log.startedAt();
    row.minutes = log.minutes();
    row.performedBy = log.performedBy();
    row.description = log.description();
    newRows.insert(row);
  }

  public Optional<WorkLog> find(UUID caseId, UUID id) {
    return Optional.ofNullable(rows.find(WorkLogRow.class, id))
        .filter(row -> row.caseId.equals(caseId))
        .map(WorkLogs::read);
  }

  /** A page of the work on a case, in the order in which it began. */
  public List<WorkLog> list(UUID caseId, PageQuery page) {
    return page.after()
        .map(cursor -> after(caseId, cursor))
        .orElseGet(() -> first(caseId))
        .setMaxResults(page.rows())
        .getResultStream()
        .map(WorkLogs::read)
        .toList();
  }

  private TypedQuery<WorkLogRow> first(UUID caseId) {
    return rows.createQuery(
            "from WorkLogRow where caseId = :case order by startedAt, id", WorkLogRow.class)
        .setParameter("case", caseId);
  }

  private TypedQuery<WorkLogRow> after(UUID caseId, Cursor cursor) {
    return rows.createQuery(
            """
            from WorkLogRow where caseId = :case and (startedAt, id) > (:startedAt, :id)
            order by startedAt, id
            """,
            WorkLogRow.class)
        .setParameter("case", caseId)
        .setParameter("startedAt", cursor.instant(0))
        .setParameter("id", cursor.id(1));
  }

  private static WorkLog read(WorkLogRow row) {
    return new WorkLog(
        row.id, row.caseId, row.startedAt, row.minutes, row.performedBy, row.description);
  }
}
