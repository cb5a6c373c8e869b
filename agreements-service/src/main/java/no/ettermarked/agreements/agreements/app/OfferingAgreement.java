package no.ettermarked.agreements.agreements.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.ettermarked.agreements.agreements.AgreementRules;
import no.ettermarked.agreements.agreements.AgreementRules.OfferedPlans;
import no.ettermarked.agreements.agreements.NewAgreement;
import no.ettermarked.agreements.agreements.Offer;
import no.ettermarked.agreements.agreements.OfferedAgreement;
import no.ettermarked.agreements.agreements.Overlap;
import no.ettermarked.agreements.agreements.Validity;
import no.ettermarked.agreements.agreements.WantedPlan;
import no.ettermarked.agreements.agreements.store.Agreements;
import no.ettermarked.agreements.agreements.store.HeldPlans;
import no.ettermarked.agreements.customers.app.FindingCustomers;
import no.ettermarked.agreements.plans.Inclusion;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.app.FindingPlans;
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
  private final FindingPlans plans;
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
      FindingPlans plans,
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
    OfferedPlans offered = new Lookup(plans);
    List<Flaw> flaws = AgreementRules.flaws(wanted, offered);
    if (!flaws.isEmpty()) {
      return new Outcome.Flawed(flaws);
    }
    Validity validity = new Validity(wanted.from(), wanted.to());
    List<BoughtPlan> bought = bought(wanted, offered);
    Optional<Overlap> overlap =
        held.overlap(
            wanted.customer(),
            validity,
            Inclusion.of(bought.stream().map(BoughtPlan::plan).toList(), offered::plan));
    if (overlap.isPresent()) {
      return new Outcome.Overlapping(overlap.get());
    }
    OfferedAgreement agreement = new OfferedAgreement(hashed(wanted, validity, bought), 0);
    agreements.add(agreement);
    return new Outcome.Offered(agreement);
  }

  private Offer hashed(NewAgreement wanted, Validity validity, List<BoughtPlan> bought) {
    Offer offer =
        new Offer(
            Ids.next(),
            provider.profile().number("A", numbers.next("agreements")),
            wanted.customer(),
            validity,
            bought,
            wanted.team(),
            "",
            time.now());
    return offer.withTermsHash(hash.of(AcceptableTerms.of(writing.write(offer))));
  }

  private static List<BoughtPlan> bought(NewAgreement wanted, OfferedPlans offered) {
    return wanted.items().stream()
        .map(item -> new BoughtPlan(offered.find(item).orElseThrow().reference(), item.quantity()))
        .toList();
  }

  private record Lookup(FindingPlans plans, Function<PlanReference, Plan> versions)
      implements OfferedPlans {

    Lookup(FindingPlans plans) {
      this(plans, plans.lookup());
    }

    @Override
    public Optional<Plan> find(WantedPlan wanted) {
      return wanted
          .version()
          .map(version -> plans.find(new PlanReference(wanted.plan(), version)))
          .orElseGet(() -> plans.latest(wanted.plan()));
    }

    @Override
    public Plan plan(PlanReference reference) {
      return versions.apply(reference);
    }
  }
}
