package no.ettermarked.cases.register;

import java.util.List;
import no.ettermarked.cases.terms.Pay;
import no.ettermarked.kit.reasons.Reason;

/** What covers a case, and why: how work on it is paid for. */
public record Coverage(Pay pay, List<Reason> because) {

  public Coverage {
    because = List.copyOf(because);
    if (because.isEmpty()) {
      throw new IllegalArgumentException("coverage has a reason, but %s had none".formatted(pay));
    }
  }
}
