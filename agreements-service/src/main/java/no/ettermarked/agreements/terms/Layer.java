package no.ettermarked.agreements.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.Termination;
import no.ettermarked.agreements.plans.WrittenTerms;
import no.ettermarked.kit.reasons.Source;

/**
 * Terms of one origin, of which several are put after each other.
 *
 * @param kind what it is: {@code agreement} or {@code plan}
 * @param key what people call it
 * @param quantity how many units of it were bought
 */
public record Layer(String kind, String key, int version, WrittenTerms terms, int quantity) {

  static Layer of(Plan plan, int quantity) {
    return new Layer(
        "plan", plan.key().text(), plan.reference().version(), plan.written().terms(), quantity);
  }

  /** Rules are named by their place, counted from 1 as people do. */
  <W, T> List<Sourced<T>> sourced(
      String part, Function<WrittenTerms, List<W>> written, Function<W, T> read) {
    List<W> rules = written.apply(terms);
    List<Sourced<T>> sourced = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      sourced.add(new Sourced<>(source(part + "/" + (i + 1)), read.apply(rules.get(i))));
    }
    return sourced;
  }

  Optional<Sourced<Termination>> termination() {
    return Optional.ofNullable(terms.termination())
        .map(termination -> new Sourced<>(source("termination"), termination));
  }

  Source source(String rule) {
    return Source.of(kind, key, version, rule);
  }
}
