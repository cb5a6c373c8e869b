package no.ettermarked.cases.integrations;

import no.ettermarked.cases.intake.Opening;
import no.ettermarked.cases.register.Case;

/** What became of something another system sent. */
public sealed interface Receipt {

  /** There is a case for the issue, opened now or before. */
  record CaseOpened(Case opened) implements Receipt {}

  /** The issue is not admitted. */
  record NotOpened(Opening why) implements Receipt {}

  /** Nobody has said whose the project is. */
  record ProjectWithoutCustomer(String project) implements Receipt {}
}
