package no.ettermarked.agreements.agreements.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.ettermarked.agreements.agreements.AcceptedAgreement;
import no.ettermarked.agreements.agreements.AgreedItem;
import no.ettermarked.agreements.agreements.AgreementRules;
import no.ettermarked.agreements.agreements.AgreementRules.OfferedPlans;
import no.ettermarked.agreements.agreements.NewAgreement;
import no.ettermarked.agreements.agreements.Offer;
import no.ettermarked.agreements.agreements.OfferedAgreement;
import no.ettermarked.agreements.agreements.Overlap;
import no.ettermarked.agreements.agreements.Phase;
import no.ettermarked.agreements.agreements.Validity;
import no.ettermarked.agreements.agreements.store.Agreements;
import no.ettermarked.agreements.agreements.store.HeldPlans;
import no.ettermarked.agreements.customers.app.FindingCustomers;
import no.ettermarked.agreements.plans.Inclusion;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.providers.app.ProvidersPeople;
import no.ettermarked.agreements.terms.BoughtPlan;
import no.ettermarked.agreements.terms.document.AcceptableTerms;
import no.ettermarked.agreements.terms.document.TermsHash;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.kit.identity.Ids;
import no.ettermarked.kit.numbers.Numbers;
import no.ettermarked.kit.time.TimeSource;

/** Offers an agreement to a customer. */
@ApplicationScoped
public class OfferingAgreement {

  /** What came of it. */
  public sealed interface Outcome {

    /** There is a new agreement. */
    record Offered(OfferedAgreement agreement) implements Outcome {}

    /** Nothing was offered, because of these. */
    record Flawed(List<Flaw> flaws) implements Outcome {}

    /** Nothing was offered: it could never be accepted, because a plan holds already. */
    record Overlapping(Overlap overlap) implements Outcome {}
  }

  private final Agreements agreements;
  private final HeldPlans held;
  private final FindingCustomers customers;
  private final LookingUpPlans plans;
  private final ProvidersPeople people;
  private final KnowingProvider provider;
  private final WritingTerms writing;
  private final TermsHash hash;
  private final Numbers numbers;
  private final TimeSource time;

  OfferingAgreement(
      Agreements agreements,
      HeldPlans held,
      FindingCustomers customers,
      LookingUpPlans plans,
      ProvidersPeople people,
      KnowingProvider provider,
      WritingTerms writing,
      TermsHash hash,
      Numbers numbers,
      TimeSource time) {
    this.agreements = agreements;
    this.held = held;
    this.customers = customers;
    this.plans = plans;
    this.people = people;
    this.provider = provider;
    this.writing = writing;
    this.hash = hash;
    this.numbers = numbers;
    this.time = time;
  }

  /** Offers the latest versions of plans, unless others are asked for. */
  @Transactional
  public Outcome offer(NewAgreement wanted) {
    customers.find(wanted.customer());
    people.require();
    OfferedPlans offered = plans.now();
    List<Flaw> flaws =
        Stream.concat(AgreementRules.flaws(wanted, offered).stream(), replaces(wanted)).toList();
    if (!flaws.isEmpty()) {
      return new Outcome.Flawed(flaws);
    }
    Validity validity = new Validity(wanted.from(), wanted.to());
    List<AgreedItem> items = AgreementRules.items(wanted, offered);
    return Phase.of(validity, items).stream()
        .flatMap(phase -> overlap(wanted, phase, offered).stream())
        .findFirst()
        .<Outcome>map(Outcome.Overlapping::new)
        .orElseGet(() -> new Outcome.Offered(keep(wanted, validity, items)));
  }

  private Optional<Overlap> overlap(NewAgreement wanted, Phase phase, OfferedPlans offered) {
    return held.overlap(
        wanted.customer(),
        phase.period(),
        Inclusion.of(phase.items().stream().map(BoughtPlan::plan).toList(), offered::plan),
        wanted.replaces());
  }

  private Stream<Flaw> replaces(NewAgreement wanted) {
    return wanted.replaces().stream()
        .filter(
            id ->
                agreements
                    .find(id)
                    .filter(AcceptedAgreement.class::isInstance)
                    .filter(old -> old.offer().customer().equals(wanted.customer()))
                    .filter(old -> old.validity().from().isBefore(wanted.from()))
                    .isEmpty())
        .map(
            id ->
                new Flaw(
                    "/replaces",
                    "There is no such agreement of the customer that is accepted and began before"
                        + " this one."));
  }

  private OfferedAgreement keep(NewAgreement wanted, Validity validity, List<AgreedItem> items) {
    Offer offer =
        new Offer(
            Ids.next(),
            provider.profile().number("A", numbers.next("agreements")),
            wanted.customer(),
            validity,
            items,
            wanted.team(),
            "",
            time.now(),
            wanted.replaces(),
            wanted.own());
    OfferedAgreement unhashed = new OfferedAgreement(offer, 0);
    OfferedAgreement agreement =
        new OfferedAgreement(
            offer.withTermsHash(hash.of(AcceptableTerms.of(writing.write(unhashed)))), 0);
    agreements.add(agreement);
    return agreement;
  }
}
