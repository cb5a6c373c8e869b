package no.ettermarked.agreements.agreements;

/** What comes of accepting an offer. */
public sealed interface Acceptance {

  /** It is accepted. */
  record Accepted(AcceptedAgreement agreement) implements Acceptance {}

  /** The last day on which it could be accepted is over. */
  record Lapsed() implements Acceptance {}

  /** Other terms were read than are offered. */
  record OtherTerms(String offered) implements Acceptance {}
}
