package no.ettermarked.agreements.customers.app;

import java.util.List;
import no.ettermarked.agreements.customers.Contact;
import no.ettermarked.agreements.written.Flaw;

/** What came of something that was to be done about a contact. */
public sealed interface ContactOutcome {

  /** It is done, and this is the contact now. */
  record Done(Contact contact) implements ContactOutcome {}

  /** Nothing was done, because of these. */
  record Flawed(List<Flaw> flaws) implements ContactOutcome {}

  /** Nothing was done: the person is no longer a contact. */
  record NotCurrent(Contact contact) implements ContactOutcome {}
}
