package no.ettermarked.cases.register.events;

import java.util.List;
import no.ettermarked.cases.register.Coverage;
import no.ettermarked.cases.telling.Speech;
import no.ettermarked.cases.terms.Pay;
import no.ettermarked.kit.reasons.Because;
import org.jspecify.annotations.Nullable;

/** What an event says of how work on a case is paid for. */
public record CoverageFacts(PayFacts pay, List<Because> because) {

  /**
   * How it is paid for.
   *
   * @param as {@code included}, {@code free}, {@code hourly}, {@code timebank} or {@code quoted}
   * @param timebank the key of a timebank in the terms; with {@code timebank} only
   * @param price the code of a time price in the terms; with the last three
   */
  public record PayFacts(String as, @Nullable String timebank, @Nullable String price) {}

  public static CoverageFacts of(Coverage coverage, Speech speech) {
    Pay pay = coverage.pay();
    return new CoverageFacts(
        new PayFacts(pay.as(), pay.timebankKey().orElse(null), pay.priceCode().orElse(null)),
        speech.tell(coverage.because()));
  }
}
