package no.ettermarked.agreements.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.ettermarked.agreements.plans.HourPrice;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.PriceLists;
import no.ettermarked.agreements.plans.PriceReference;
import no.ettermarked.agreements.plans.Sourced;
import no.ettermarked.agreements.plans.SourcedTerms;
import no.ettermarked.agreements.plans.Termination;
import no.ettermarked.agreements.plans.TimePrice;

/**
 * What the plans of one agreement come to, before price lists have said what hours cost: the same
 * on every day on which the same plans hold, while the lists may have one version after the other
 * (PRO-5).
 */
public final class UnpricedTerms {
  private final Layers layers;
  private final List<Sourced<Termination>> terminations;
  private final List<Sourced<Quantified<HourPrice>>> timePrices;

  private UnpricedTerms(Layers layers, List<Sourced<Termination>> terminations) {
    this.layers = layers;
    this.terminations = terminations;
    this.timePrices = layers.charged(SourcedTerms::timePrices, price -> price.code().text());
  }

  /**
   * @param bought in order
   * @param plans finds a version of a plan
   */
  public static UnpricedTerms of(List<BoughtPlan> bought, Function<PlanReference, Plan> plans) {
    return new UnpricedTerms(Layers.of(bought, plans), terminations(bought, plans));
  }

  /**
   * @param own what the agreement says itself
   */
  public static UnpricedTerms of(
      Layer own, List<BoughtPlan> bought, Function<PlanReference, Plan> plans) {
    List<Sourced<Termination>> agreed = own.terms().termination().stream().toList();
    return new UnpricedTerms(
        Layers.of(bought, plans).within(own),
        agreed.isEmpty() ? terminations(bought, plans) : agreed);
  }

  /** One of each plan that was bought, if it or what it includes says anything. */
  private static List<Sourced<Termination>> terminations(
      List<BoughtPlan> bought, Function<PlanReference, Plan> plans) {
    return bought.stream()
        .flatMap(item -> Layers.of(List.of(item), plans).first(SourcedTerms::termination).stream())
        .distinct()
        .toList();
  }

  /** How each plan that was bought is terminated, as far as anything is said of it. */
  public List<Sourced<Termination>> terminations() {
    return terminations;
  }

  /** What price lists are asked for. */
  public List<PriceReference> listed() {
    return timePrices.stream().flatMap(price -> reference(price.value().value())).toList();
  }

  private static Stream<PriceReference> reference(HourPrice price) {
    return switch (price) {
      case HourPrice.Stated _ -> Stream.of();
      case HourPrice.Listed listed -> Stream.of(listed.reference());
    };
  }

  /**
   * The terms with the prices of a date.
   *
   * @param lists such as price all that is asked for on it
   */
  public MergedTerms on(LocalDate date, PriceLists lists) {
    return MergedTerms.of(
        layers,
        terminations,
        timePrices.stream().map(price -> priced(price, date, lists)).toList());
  }

  private static Sourced<Quantified<TimePrice>> priced(
      Sourced<Quantified<HourPrice>> price, LocalDate date, PriceLists lists) {
    return new Sourced<>(
        price.source(),
        new Quantified<>(priced(price.value().value(), date, lists), price.value().quantity()));
  }

  private static TimePrice priced(HourPrice price, LocalDate date, PriceLists lists) {
    return switch (price) {
      case HourPrice.Stated(TimePrice stated) -> stated;
      case HourPrice.Listed listed ->
          listed.at(
              lists
                  .find(listed.reference(), date)
                  .orElseThrow(
                      () ->
                          new IllegalStateException(
                              "no price on %s of %s".formatted(date, listed.reference()))));
    };
  }
}
