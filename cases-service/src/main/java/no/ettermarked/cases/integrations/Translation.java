package no.ettermarked.cases.integrations;

import no.ettermarked.cases.intake.NewEnquiry;

/** What an issue becomes in the provider's words. */
public sealed interface Translation {

  /** An enquiry of a customer's. */
  record Translated(NewEnquiry enquiry) implements Translation {}

  /** Nothing: nobody has said whose the project is. */
  record ProjectWithoutCustomer(String project) implements Translation {}
}
