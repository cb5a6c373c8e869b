package no.ettermarked.agreements.terms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.ettermarked.agreements.plans.Inclusion;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.WrittenTerms;

/** Terms of several origins, outermost first. */
record Layers(List<Layer> layers) {

  Layers {
    layers = List.copyOf(layers);
  }

  /**
   * The plans that were bought with all they include, in the order of {@link Inclusion}.
   *
   * @param bought in order
   * @param plans finds a version of a plan
   */
  static Layers of(List<BoughtPlan> bought, Function<PlanReference, Plan> plans) {
    Map<PlanReference, Integer> quantities = quantities(bought, plans);
    return new Layers(
        Inclusion.of(bought.stream().map(BoughtPlan::plan).toList(), plans).stream()
            .map(plan -> Layer.of(plan, quantities.getOrDefault(plan.reference(), 1)))
            .toList());
  }

  /** All rules, put after each other. */
  <W, T> List<Sourced<T>> all(
      String part, Function<WrittenTerms, List<W>> written, Function<W, T> read) {
    return layers.stream().flatMap(layer -> layer.sourced(part, written, read).stream()).toList();
  }

  /** Of each name the outermost. */
  <W, T> List<Sourced<T>> outermost(
      String part,
      Function<WrittenTerms, List<W>> written,
      Function<W, T> read,
      Function<T, String> name) {
    return outermost(all(part, written, read), name);
  }

  /** Of each name the outermost, with how many units of it were bought. */
  <W, T> List<Sourced<Quantified<T>>> charged(
      String part,
      Function<WrittenTerms, List<W>> written,
      Function<W, T> read,
      Function<T, String> name) {
    List<Sourced<Quantified<T>>> all =
        layers.stream()
            .flatMap(
                layer ->
                    layer
                        .sourced(
                            part,
                            written,
                            one -> new Quantified<>(read.apply(one), layer.quantity()))
                        .stream())
            .toList();
    return outermost(all, one -> name.apply(one.value()));
  }

  private static <T> List<Sourced<T>> outermost(List<Sourced<T>> terms, Function<T, String> name) {
    Map<String, Sourced<T>> first = new LinkedHashMap<>();
    terms.forEach(term -> first.putIfAbsent(name.apply(term.value()), term));
    return List.copyOf(first.values());
  }

  private static Map<PlanReference, Integer> quantities(
      List<BoughtPlan> bought, Function<PlanReference, Plan> plans) {
    Map<PlanReference, Integer> quantities = new LinkedHashMap<>();
    for (BoughtPlan item : bought) {
      for (Plan plan : Inclusion.of(List.of(item.plan()), plans)) {
        quantities.putIfAbsent(plan.reference(), item.quantity());
      }
    }
    return quantities;
  }
}
