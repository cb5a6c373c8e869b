package no.ettermarked.agreements.coverage;

import java.util.List;
import java.util.Optional;
import no.ettermarked.agreements.plans.Pay;
import no.ettermarked.kit.reasons.Reason;
import org.joda.money.Money;

/** What terms in force mean for an enquiry. */
public sealed interface CoverageCheck {

  List<Reason> because();

  /**
   * It is taken in.
   *
   * @param agreement the number of the agreement that covers it
   * @param perHour what an hour costs, where time has a price
   */
  record Admitted(
      String agreement,
      Pay pay,
      Optional<Money> perHour,
      Optional<Integer> rank,
      List<Promise> promises,
      List<Reason> because)
      implements CoverageCheck {}

  /**
   * It is not.
   *
   * @param instead what the reporter is told to do, where a rule says it
   */
  record Refused(Optional<String> instead, List<Reason> because) implements CoverageCheck {}

  /**
   * The oldest agreement that admits it covers it; where none does, the first rule that refuses it
   * speaks.
   *
   * @param inForce terms of all agreements in force then, those that began first first
   */
  static CoverageCheck of(AskedEnquiry asked, List<TermsThen> inForce) {
    return Decision.of(asked, inForce);
  }
}
