package no.ettermarked.cases.handling;

/** Why something cannot be done with a case. */
public enum Refusal {
  /** It was started before. */
  ALREADY_STARTED,
  /** It was resolved before. */
  ALREADY_RESOLVED,
  /** It is said to have happened after now. */
  IN_THE_FUTURE,
  /** It is said to have happened before the case was opened. */
  BEFORE_THE_CASE
}
