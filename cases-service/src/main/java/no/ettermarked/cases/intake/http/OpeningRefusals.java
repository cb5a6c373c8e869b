package no.ettermarked.cases.intake.http;

import no.ettermarked.cases.intake.Opening;
import no.ettermarked.kit.problems.Refused;

/** What intake refuses, as problems. */
public final class OpeningRefusals {

  private OpeningRefusals() {}

  public static Opening.Opened openedOrRefused(Opening opening) {
    return switch (opening) {
      case Opening.Opened opened -> opened;
      case Opening.NoAgreementInForce(String sentence) ->
          throw Refused.unprocessable("no-agreement-in-force", sentence, "/customer");
      case Opening.NotCovered(String sentence) ->
          throw Refused.unprocessable("not-covered", sentence, "");
    };
  }
}
