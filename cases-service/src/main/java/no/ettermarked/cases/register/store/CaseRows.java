package no.ettermarked.cases.register.store;

import jakarta.inject.Singleton;
import java.util.Objects;
import no.ettermarked.cases.register.Case;
import no.ettermarked.cases.register.CaseState;
import no.ettermarked.cases.register.CaseState.Open;
import no.ettermarked.cases.register.CaseState.Resolved;
import no.ettermarked.cases.register.CaseState.Started;
import no.ettermarked.cases.register.Coverage;
import no.ettermarked.cases.register.Report;
import no.ettermarked.cases.register.Reporter;
import no.ettermarked.cases.terms.Enquiry;
import no.ettermarked.cases.terms.Pay;
import no.ettermarked.cases.terms.Priority;
import org.jspecify.annotations.Nullable;

/** Cases as rows, and rows as cases. */
@Singleton
class CaseRows {
  private final StoredReasons reasons;

  CaseRows(StoredReasons reasons) {
    this.reasons = reasons;
  }

  CaseRow newRow(Case opened) {
    CaseRow row = new CaseRow();
    row.id = opened.id();
    row.number = opened.number();
    row.customer = opened.customer();
    row.agreement = opened.agreement();
    row.kind = opened.enquiry().kind();
    row.priority = opened.enquiry().priority().text();
    row.channel = opened.enquiry().channel();
    putReport(row, opened.report());
    row.pay = opened.coverage().pay().as();
    row.timebank = opened.coverage().pay().timebankKey().orElse(null);
    row.price = opened.coverage().pay().priceCode().orElse(null);
    row.coverageBecause = reasons.write(opened.coverage().because());
    row.openedAt = opened.openedAt();
    putState(row, opened.state());
    return row;
  }

  private static void putReport(CaseRow row, Report report) {
    row.title = report.title();
    row.description = report.description();
    Reporter reporter = report.reporter();
    row.reporterName = reporter == null ? null : reporter.name();
    row.reporterEmail = reporter == null ? null : reporter.email();
    row.externalReference = report.externalReference();
    row.reportedAt = report.reportedAt();
    row.integration = report.integration();
  }

  static void putState(CaseRow row, CaseState state) {
    row.status = state.text();
    switch (state) {
      case Open() -> {}
      case Started started -> putStart(row, started);
      case Resolved(Started started, var at, String by, String resolution) -> {
        putStart(row, started);
        row.resolvedAt = at;
        row.resolvedBy = by;
        row.resolution = resolution;
      }
    }
  }

  private static void putStart(CaseRow row, Started started) {
    row.startedAt = started.at();
    row.startedBy = started.by();
  }

  Case read(CaseRow row) {
    return new Case(
        row.id,
        row.number,
        row.customer,
        row.agreement,
        new Enquiry(row.kind, Priority.parse(row.priority), row.channel),
        new Report(
            row.title,
            row.description,
            reporter(row),
            row.externalReference,
            row.reportedAt,
            row.integration),
        new Coverage(Pay.of(row.pay, row.timebank, row.price), reasons.read(row.coverageBecause)),
        row.openedAt,
        state(row),
        row.version);
  }

  private static @Nullable Reporter reporter(CaseRow row) {
    return row.reporterName == null ? null : new Reporter(row.reporterName, row.reporterEmail);
  }

  private static CaseState state(CaseRow row) {
    if (row.startedAt == null) {
      return new Open();
    }
    Started started =
        new Started(row.startedAt, Objects.requireNonNull(row.startedBy, "started_by"));
    return row.resolvedAt == null
        ? started
        : new Resolved(
            started,
            row.resolvedAt,
            Objects.requireNonNull(row.resolvedBy, "resolved_by"),
            Objects.requireNonNull(row.resolution, "resolution"));
  }
}
