package no.ettermarked.billing.rating.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.ettermarked.billing.rating.CaseReference;
import no.ettermarked.billing.rating.LoggedWork;
import no.ettermarked.billing.rating.WorkDone;
import no.ettermarked.billing.terms.Pay;
import no.ettermarked.kit.reasons.Because;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code no.ettermarked.cases.work-logged.v1}. */
record WorkLogged(
    @JsonProperty(value = "case", required = true) CasePart ofCase,
    @JsonProperty(required = true) WorkPart work,
    @JsonProperty(required = true) CoveragePart coverage) {

  LoggedWork logged() {
    return new LoggedWork(
        work.id(),
        new CaseReference(
            ofCase.id(), ofCase.number(), ofCase.title(), ofCase.customer(), ofCase.agreement()),
        new WorkDone(work.startedAt(), work.minutes()),
        work.performedBy(),
        work.description(),
        Pay.parse(coverage.pay().as(), coverage.pay().timebank(), coverage.pay().price()),
        coverage.because());
  }

  record CasePart(
      @JsonProperty(required = true) UUID id,
      @JsonProperty(required = true) String number,
      @JsonProperty(required = true) UUID customer,
      @JsonProperty(required = true) UUID agreement,
      @JsonProperty(required = true) String title) {}

  record WorkPart(
      @JsonProperty(required = true) UUID id,
      @JsonProperty(required = true) Instant startedAt,
      @JsonProperty(required = true) long minutes,
      @JsonProperty(required = true) String performedBy,
      @Nullable String description) {}

  record CoveragePart(
      @JsonProperty(required = true) PayPart pay,
      @JsonProperty(required = true) List<Because> because) {}

  record PayPart(
      @JsonProperty(required = true) String as,
      @Nullable String timebank,
      @Nullable String price) {}
}
