package no.ettermarked.agreements.agreements.app;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.ettermarked.agreements.agreements.AgreementRules;
import no.ettermarked.agreements.agreements.AgreementRules.OfferedPlans;
import no.ettermarked.agreements.agreements.LastDayToAccept;
import no.ettermarked.agreements.agreements.NewAgreement;
import no.ettermarked.agreements.agreements.Offer;
import no.ettermarked.agreements.agreements.OfferedAgreement;
import no.ettermarked.agreements.agreements.OfferedPeople;
import no.ettermarked.agreements.agreements.Overlap;
import no.ettermarked.agreements.agreements.PhasePlans;
import no.ettermarked.agreements.agreements.Validity;
import no.ettermarked.agreements.agreements.store.Agreements;
import no.ettermarked.agreements.agreements.store.HeldPlans;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.teams.store.Teams;
import no.ettermarked.agreements.terms.document.AcceptableTerms;
import no.ettermarked.agreements.terms.document.TermsHash;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.kit.identity.Ids;
import no.ettermarked.kit.numbers.Numbers;
import no.ettermarked.kit.time.TimeSource;

/** Writes what is offered: plans in their versions, and the hash of what they come to. */
@Singleton
class WritingOffers {
  private final Agreements agreements;
  private final HeldPlans held;
  private final LookingUpPlans plans;
  private final Teams teams;
  private final KnowingProvider provider;
  private final WritingTerms writing;
  private final TermsHash hash;
  private final Numbers numbers;
  private final TimeSource time;
  private final Today today;

  WritingOffers(
      Agreements agreements,
      HeldPlans held,
      LookingUpPlans plans,
      Teams teams,
      KnowingProvider provider,
      WritingTerms writing,
      TermsHash hash,
      Numbers numbers,
      TimeSource time,
      Today today) {
    this.agreements = agreements;
    this.held = held;
    this.plans = plans;
    this.teams = teams;
    this.provider = provider;
    this.writing = writing;
    this.hash = hash;
    this.numbers = numbers;
    this.time = time;
    this.today = today;
  }

  /** Everything that is wrong with an agreement. */
  List<Flaw> flaws(NewAgreement wanted) {
    return Stream.of(
            AgreementRules.flaws(wanted, plans.now()).stream(),
            people(wanted).flaws().stream(),
            LastDayToAccept.flaw(wanted.acceptBy(), today.date()).stream(),
            gap(wanted.replaces(), wanted.customer(), wanted.from()).stream())
        .flatMap(flaws -> flaws)
        .toList();
  }

  private OfferedPeople people(NewAgreement wanted) {
    return new OfferedPeople(wanted, wanted.servedBy().flatMap(teams::find), today.date());
  }

  /**
   * What has become wrong with an offer since it was drafted: what it replaces may have ended, and
   * the last day on which it could be accepted may be over.
   */
  List<Flaw> outdated(Offer offer) {
    return Stream.concat(
            LastDayToAccept.flaw(offer.acceptBy(), today.date()).stream(),
            gap(offer.replaces(), offer.customer(), offer.validity().from()).stream())
        .toList();
  }

  private Optional<Flaw> gap(Optional<UUID> replaces, UUID customer, LocalDate from) {
    return replaces
        .filter(
            id ->
                agreements
                    .reaching(id, from)
                    .filter(old -> old.offer().customer().equals(customer))
                    .isEmpty())
        .map(
            _ ->
                new Flaw(
                    "/replaces",
                    "There is no such agreement of the customer that is accepted and holds on the day"
                        + " before this one begins."));
  }

  /** An offer with the next number, of something that nothing is wrong with. */
  Offer write(NewAgreement wanted) {
    return hashed(
        wanted, Ids.next(), () -> provider.profile().number("A", numbers.next("agreements")));
  }

  /** The same offer with other contents. */
  Offer rewrite(Offer old, NewAgreement wanted) {
    return hashed(wanted, old.id(), old::number);
  }

  private Offer hashed(NewAgreement wanted, UUID id, Supplier<String> number) {
    Validity validity = new Validity(wanted.from(), wanted.to());
    Offer offer =
        new Offer(
            id,
            number.get(),
            wanted.customer(),
            validity,
            AgreementRules.items(wanted, plans.now()),
            people(wanted).people(),
            wanted.servedBy(),
            wanted.capacity(),
            "",
            time.now(),
            wanted.acceptBy(),
            wanted.replaces(),
            wanted.own());
    return offer.withTermsHash(
        hash.of(AcceptableTerms.of(writing.write(new OfferedAgreement(offer, 0)))));
  }

  /**
   * The first plan of an offer, or other level of a service, that holds for the customer already.
   */
  Optional<Overlap> overlap(Offer offer) {
    OfferedPlans offered = plans.now();
    return offer.phases(offer.validity()).stream()
        .flatMap(
            phase ->
                held
                    .overlap(
                        offer.customer(), PhasePlans.of(phase, offered::plan), offer.replaces())
                    .stream())
        .findFirst();
  }
}
