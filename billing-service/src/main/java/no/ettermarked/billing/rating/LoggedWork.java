package no.ettermarked.billing.rating;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.ettermarked.billing.terms.Pay;
import no.ettermarked.kit.reasons.Because;
import org.jspecify.annotations.Nullable;

/**
 * Work as it was logged on a case.
 *
 * @param pay who pays, as the case's coverage has decided
 * @param covered why that was decided
 */
public record LoggedWork(
    UUID id,
    CaseReference ofCase,
    WorkDone done,
    String performedBy,
    @Nullable String description,
    Pay pay,
    List<Because> covered) {

  public LoggedWork {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(ofCase, "ofCase");
    Objects.requireNonNull(done, "done");
    Objects.requireNonNull(performedBy, "performedBy");
    Objects.requireNonNull(pay, "pay");
    covered = List.copyOf(covered);
  }

  public UUID agreement() {
    return ofCase.agreement();
  }
}
