package no.ettermarked.agreements.agreements.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import no.ettermarked.agreements.agreements.NewAgreement;
import no.ettermarked.agreements.agreements.Offer;
import no.ettermarked.agreements.agreements.OfferedAgreement;
import no.ettermarked.agreements.agreements.Overlap;
import no.ettermarked.agreements.agreements.store.Agreements;
import no.ettermarked.agreements.customers.app.FindingCustomers;
import no.ettermarked.agreements.teams.CapacitySpan;
import no.ettermarked.agreements.teams.app.PromisingAsAgreed;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.kit.identity.ProvidersPeople;

/** Offers an agreement to a customer. */
@Singleton
public class OfferingAgreement {

  /** What came of it. */
  public sealed interface Outcome {

    /** There is a new agreement. */
    record Offered(OfferedAgreement agreement) implements Outcome {}

    /** Nothing was offered, because of these. */
    record Flawed(List<Flaw> flaws) implements Outcome {}

    /** Nothing was offered: it could never be accepted, because a plan holds already. */
    record Overlapping(Overlap overlap) implements Outcome {}

    /** Nothing was offered: more of the team would be promised than there is. */
    record Overbooked(CapacitySpan first) implements Outcome {}
  }

  private final Agreements agreements;
  private final FindingCustomers customers;
  private final WritingOffers writing;
  private final PromisingAsAgreed promising;
  private final ProvidersPeople people;

  OfferingAgreement(
      Agreements agreements,
      FindingCustomers customers,
      WritingOffers writing,
      PromisingAsAgreed promising,
      ProvidersPeople people) {
    this.agreements = agreements;
    this.customers = customers;
    this.writing = writing;
    this.promising = promising;
    this.people = people;
  }

  /** Offers the latest versions of plans, unless others are asked for. */
  @Transactional
  public Outcome offer(NewAgreement wanted) {
    customers.find(wanted.customer());
    people.require();
    List<Flaw> flaws = writing.flaws(wanted);
    return flaws.isEmpty() ? offer(writing.write(wanted)) : new Outcome.Flawed(flaws);
  }

  private Outcome offer(Offer offer) {
    return writing
        .overlap(offer)
        .<Outcome>map(Outcome.Overlapping::new)
        .or(() -> promising.overbooked(offer).map(Outcome.Overbooked::new))
        .orElseGet(
            () -> {
              OfferedAgreement agreement = new OfferedAgreement(offer, 0);
              agreements.add(agreement);
              return new Outcome.Offered(agreement);
            });
  }
}
