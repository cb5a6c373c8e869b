package no.ettermarked.agreements.terms;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.ettermarked.agreements.plans.Inclusion;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.WrittenTerms;
import org.jspecify.annotations.Nullable;

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
        Inclusion.of(addOnsFirst(bought, plans), plans).stream()
            .map(plan -> Layer.of(plan, quantities.getOrDefault(plan.reference(), 1)))
            .toList());
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
  <W, T> List<Sourced<T>> all(
      String part, Function<WrittenTerms, List<W>> written, Function<W, T> read) {
    return layers.stream().flatMap(layer -> layer.sourced(part, written, read).stream()).toList();
  }

  /** What the outermost says of what there is one of. */
  <T> Optional<Sourced<T>> first(String part, Function<WrittenTerms, @Nullable T> written) {
    for (Layer layer : layers) {
      T value = written.apply(layer.terms());
      if (value != null) {
        return Optional.of(new Sourced<>(layer.source(part), value));
      }
    }
    return Optional.empty();
  }

  /** The whole list of the outermost that has one. */
  <T> List<Sourced<T>> firstWith(String part, Function<WrittenTerms, List<T>> written) {
    return layers.stream()
        .map(layer -> layer.<T, T>sourced(part, written, one -> one))
        .filter(list -> !list.isEmpty())
        .findFirst()
        .orElse(List.of());
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
