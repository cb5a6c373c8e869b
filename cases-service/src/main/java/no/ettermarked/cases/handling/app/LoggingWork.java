package no.ettermarked.cases.handling.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.cases.handling.Refusal;
import no.ettermarked.cases.handling.WorkLog;
import no.ettermarked.cases.handling.events.WorkLogged;
import no.ettermarked.cases.handling.store.WorkLogs;
import no.ettermarked.cases.register.Case;
import no.ettermarked.cases.telling.app.Telling;
import no.ettermarked.kit.outbox.Outbox;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.time.TimeSource;

/** Work on a case is logged, and shown. */
@Singleton
@Transactional
public class LoggingWork {
  private final WorkLogs logs;
  private final Outbox outbox;
  private final Telling telling;
  private final TimeSource time;

  LoggingWork(WorkLogs logs, Outbox outbox, Telling telling, TimeSource time) {
    this.logs = logs;
    this.outbox = outbox;
    this.telling = telling;
    this.time = time;
  }

  /** Logs the work, or gives the reason why not. */
  public Optional<Refusal> log(Case on, WorkLog log) {
    Optional<Refusal> refusal = log.refusal(time.now());
    if (refusal.isEmpty()) {
      logs.add(log);
      outbox.publish(WorkLogged.event(on, log, telling.speech()));
    }
    return refusal;
  }

  public Optional<WorkLog> find(UUID caseId, UUID id) {
    return logs.find(caseId, id);
  }

  /** A page of the work on a case, in the order in which it began. */
  public List<WorkLog> list(UUID caseId, PageQuery page) {
    return logs.list(caseId, page);
  }
}
