package no.ettermarked.cases.handling.http;

import no.ettermarked.cases.handling.Decision;
import no.ettermarked.cases.handling.Refusal;
import no.ettermarked.cases.register.Case;
import no.ettermarked.kit.problems.Refused;

/** What the rules of handling refuse, as problems. */
final class HandlingRefusals {

  private HandlingRefusals() {}

  /**
   * @param pointer to the field that tells when it happened
   */
  static Case doneOrRefused(Decision decision, String pointer) {
    return switch (decision) {
      case Decision.Done(_, Case after) -> after;
      case Decision.Refused(Refusal why) -> throw problem(why, pointer);
    };
  }

  static Refused problem(Refusal why, String pointer) {
    return switch (why) {
      case ALREADY_STARTED ->
          Refused.conflict(
              "already-started", "Work on this case has begun. Log further work instead.");
      case ALREADY_RESOLVED ->
          Refused.conflict(
              "already-resolved", "This case is resolved. Open a new case for what remains.");
      case IN_THE_FUTURE ->
          Refused.unprocessable(
              "in-the-future", "This lies ahead of now. Say it once it has happened.", pointer);
      case BEFORE_THE_CASE ->
          Refused.unprocessable(
              "before-the-case",
              "This lies before the case was opened. Give an instant from then on.",
              pointer);
    };
  }
}
