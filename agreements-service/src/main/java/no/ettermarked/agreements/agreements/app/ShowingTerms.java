package no.ettermarked.agreements.agreements.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.agreements.AcceptedAgreement;
import no.ettermarked.agreements.agreements.Agreement;
import no.ettermarked.agreements.agreements.InForceReasons;
import no.ettermarked.agreements.agreements.store.Agreements;
import no.ettermarked.agreements.customers.Customer;
import no.ettermarked.agreements.customers.app.FindingCustomers;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.terms.document.TermsInForce;
import no.ettermarked.kit.problems.Refused;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.time.TimeSource;

/** Shows the terms of an agreement, and those in force for a customer. */
@Singleton
public class ShowingTerms {

  /** Terms, and why it is these. */
  public record Explained(TermsInForce terms, List<Reason> because) {}

  private final Agreements agreements;
  private final FindingAgreements finding;
  private final FindingCustomers customers;
  private final KnowingProvider provider;
  private final WritingTerms writing;
  private final TimeSource time;

  ShowingTerms(
      Agreements agreements,
      FindingAgreements finding,
      FindingCustomers customers,
      KnowingProvider provider,
      WritingTerms writing,
      TimeSource time) {
    this.agreements = agreements;
    this.finding = finding;
    this.customers = customers;
    this.provider = provider;
    this.writing = writing;
    this.time = time;
  }

  /** The terms of an agreement, whether it is accepted or only offered. */
  @Transactional
  public Explained of(UUID id) {
    Agreement agreement = finding.find(id);
    return new Explained(
        writing.write(agreement),
        InForceReasons.of(agreement, provider.profile().dateOf(time.now())));
  }

  /**
   * The terms in force for a customer. Of several agreements the one that began first counts first,
   * as it does when a case is taken in.
   *
   * @param at now when there is none
   */
  @Transactional
  public Explained inForce(UUID customerId, Optional<Instant> at) {
    Customer customer = customers.find(customerId);
    Instant then = at.orElseGet(time::now);
    LocalDate date = provider.profile().dateOf(then);
    List<AcceptedAgreement> inForce = agreements.inForce(customer.id(), date);
    if (inForce.isEmpty()) {
      throw Refused.notFound(
          "agreement-in-force", "for %s on %s".formatted(customer.number(), date));
    }
    return new Explained(
        writing.write(inForce.getFirst(), then).on(date), InForceReasons.on(date, inForce));
  }
}
