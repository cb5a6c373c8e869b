package no.ettermarked.cases.intake;

import java.util.List;
import no.ettermarked.cases.clocks.CaseClock;
import no.ettermarked.cases.register.Case;

/** What became of an attempt to open a case. */
public sealed interface Opening {

  /**
   * There is a case now.
   *
   * @param clocks what has been promised for it
   */
  record Opened(Case opened, List<CaseClock> clocks) implements Opening {
    public Opened {
      clocks = List.copyOf(clocks);
    }
  }

  /**
   * The customer has no agreement in force, so there is none.
   *
   * @param sentence what to do instead, in the provider's language
   */
  record NoAgreementInForce(String sentence) implements Opening {}

  /**
   * The terms do not admit it, so there is none.
   *
   * @param sentence what to do instead, in the provider's language
   */
  record NotCovered(String sentence) implements Opening {}
}
