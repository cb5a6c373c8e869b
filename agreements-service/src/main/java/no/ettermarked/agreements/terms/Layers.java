package no.ettermarked.agreements.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.ettermarked.agreements.plans.Excludable;
import no.ettermarked.agreements.plans.Exclusion;
import no.ettermarked.agreements.plans.Inclusion;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.Sourced;
import no.ettermarked.agreements.plans.SourcedTerms;

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
        inOrder(bought, plans).stream()
            .map(plan -> Layer.of(plan, quantities.getOrDefault(plan.reference(), 1)))
            .toList());
  }

  /** The plans that were bought with all they include, outermost first. */
  static List<Plan> inOrder(List<BoughtPlan> bought, Function<PlanReference, Plan> plans) {
    return Inclusion.of(addOnsFirst(bought, plans), plans);
  }

  /** An add-on comes before what it is added to, in whichever order they were bought. */
  private static List<PlanReference> addOnsFirst(
      List<BoughtPlan> bought, Function<PlanReference, Plan> plans) {
    return bought.stream()
        .map(BoughtPlan::plan)
        .sorted(Comparator.comparing(plan -> plans.apply(plan).written().addOnTo().isEmpty()))
        .toList();
  }

  Layers within(Layer outermost) {
    return new Layers(Stream.concat(Stream.of(outermost), layers.stream()).toList());
  }

  /** All rules, put after each other. */
  <T> List<Sourced<T>> all(Function<SourcedTerms, List<Sourced<T>>> part) {
    List<Sourced<T>> all = new ArrayList<>();
    layers.forEach(layer -> all.addAll(part.apply(layer.terms())));
    return List.copyOf(all);
  }

  /** What the outermost says of what there is one of. */
  <T> Optional<Sourced<T>> first(Function<SourcedTerms, Optional<Sourced<T>>> part) {
    return layers.stream().flatMap(layer -> part.apply(layer.terms()).stream()).findFirst();
  }

  /** The whole list of the outermost that has one. */
  <T> List<Sourced<T>> firstWith(Function<SourcedTerms, List<Sourced<T>>> part) {
    return layers.stream()
        .map(layer -> part.apply(layer.terms()))
        .filter(list -> !list.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Of each name the outermost. */
  <T> List<Sourced<T>> outermost(
      Function<SourcedTerms, List<Sourced<T>>> part, Function<T, String> name) {
    Map<String, Sourced<T>> first = new LinkedHashMap<>();
    for (Layer layer : layers) {
      for (Sourced<T> term : part.apply(layer.terms())) {
        first.putIfAbsent(name.apply(term.value()), term);
      }
    }
    return List.copyOf(first.values());
  }

  /** Of each name the outermost, but for what is left out. */
  <T> List<Sourced<T>> kept(
      Excludable part, Function<SourcedTerms, List<Sourced<T>>> terms, Function<T, String> name) {
    return kept(part, outermost(terms, name), name);
  }

  /** All of the terms but what is left out. */
  <T> List<Sourced<T>> kept(Excludable part, List<Sourced<T>> terms, Function<T, String> name) {
    List<Sourced<Exclusion>> leftOut = all(SourcedTerms::exclusions);
    return terms.stream()
        .filter(
            term ->
                leftOut.stream()
                    .noneMatch(one -> one.value().leavesOut(part, name.apply(term.value()))))
        .toList();
  }

  /** Of each name the outermost, with how many units of the first plan that has it were bought. */
  <T> List<Sourced<Quantified<T>>> charged(
      Function<SourcedTerms, List<Sourced<T>>> part, Function<T, String> name) {
    Map<String, Integer> quantities = new HashMap<>();
    for (Layer layer : layers) {
      for (Sourced<T> term : part.apply(layer.terms())) {
        layer.quantity().ifPresent(q -> quantities.putIfAbsent(name.apply(term.value()), q));
      }
    }
    return outermost(part, name).stream()
        .map(
            term ->
                new Sourced<>(
                    term.source(),
                    new Quantified<>(
                        term.value(), quantities.getOrDefault(name.apply(term.value()), 1))))
        .toList();
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
