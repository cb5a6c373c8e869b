package no.ettermarked.agreements.agreements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.PriceLists;
import no.ettermarked.agreements.plans.Sourced;
import no.ettermarked.agreements.plans.Termination;
import no.ettermarked.agreements.plans.WrittenTerms;
import no.ettermarked.agreements.terms.Layer;
import no.ettermarked.agreements.terms.MergedTerms;
import no.ettermarked.agreements.terms.UnpricedTerms;

/**
 * What a customer is offered. It never changes: another offer is another agreement.
 *
 * @param number for people, such as {@code OSE-A1}
 * @param items the plans, in the order in which their terms come; at least one
 * @param team the provider's people for the customer
 * @param servedBy the team that they are of, which is to serve the customer (NET-1)
 * @param capacity what of that team is promised once it is accepted
 * @param termsHash what the exact terms are known by
 * @param acceptBy the last day on which it can be accepted; any day when there is none
 * @param replaces the agreement that ends when this one begins
 * @param own what the agreement says itself, before its plans
 */
public record Offer(
    UUID id,
    String number,
    UUID customer,
    Validity validity,
    List<AgreedItem> items,
    List<TeamMember> team,
    Optional<UUID> servedBy,
    Optional<OfferedCapacity> capacity,
    String termsHash,
    Instant offeredAt,
    Optional<LocalDate> acceptBy,
    Optional<UUID> replaces,
    WrittenTerms own) {

  public Offer {
    items = List.copyOf(items);
    team = List.copyOf(team);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("agreement %s has no plan".formatted(number));
    }
  }

  /** The offer with the hash of its terms. */
  public Offer withTermsHash(String hash) {
    return with(hash, offeredAt);
  }

  /** The same offer, made at another instant. */
  Offer offeredAt(Instant at) {
    return with(termsHash, at);
  }

  private Offer with(String hash, Instant at) {
    return new Offer(
        id, number, customer, validity, items, team, servedBy, capacity, hash, at, acceptBy,
        replaces, own);
  }

  /** What holds when, from the first day to a last one. */
  public List<Phase> phases(Validity during) {
    return Phase.of(during, items);
  }

  /** What holds when at which prices, from the first day to a last one. */
  public List<PricedPhase> priced(
      Validity during, Function<PlanReference, Plan> plans, PriceLists prices) {
    return phases(during).stream()
        .flatMap(phase -> PricedPhase.of(phase, unpriced(phase, plans), prices).stream())
        .toList();
  }

  /**
   * What was bought and how it is terminated: the whole by what the agreement says itself, or each
   * plan by its own terms, as far as anything is said of it.
   */
  public List<TerminableItem> terminable(Function<PlanReference, Plan> plans) {
    List<Sourced<Termination>> agreed =
        Layer.of(number, own).terms().termination().stream().toList();
    return agreed.isEmpty()
        ? items.stream().flatMap(item -> terminable(item, plans)).toList()
        : agreed.stream().map(terms -> new TerminableItem(number, validity, terms)).toList();
  }

  private static Stream<TerminableItem> terminable(
      AgreedItem item, Function<PlanReference, Plan> plans) {
    String name = plans.apply(item.bought().plan()).name();
    return UnpricedTerms.of(List.of(item.bought()), plans).terminations().stream()
        .map(terms -> new TerminableItem(name, item.period(), terms));
  }

  /** What the plans of a phase come to, with what the agreement says itself. */
  public UnpricedTerms unpriced(Phase phase, Function<PlanReference, Plan> plans) {
    return UnpricedTerms.of(Layer.of(number, own), phase.items(), plans);
  }

  /**
   * The same, with the prices of a date.
   *
   * @param on if it is not in the phase, the day of the phase that is nearest
   */
  public MergedTerms merged(
      Phase phase, LocalDate on, Function<PlanReference, Plan> plans, PriceLists prices) {
    return unpriced(phase, plans).on(phase.period().nearest(on), prices);
  }
}
