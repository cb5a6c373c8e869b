package no.ettermarked.agreements.terms.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ettermarked.agreements.terms.MergedTerms;
import no.ettermarked.kit.json.EventJson;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two terms, part by part. Rules are told apart by what they are about,
 * of which the first counts, terminations by the plan that says them, the rest by its name. Where
 * anything else came from makes no difference; among rules of which the first that matches counts
 * it does which of the others come before. What is left out is known by what is then not there.
 */
@Singleton
public class Comparison {

  private static final Set<String> NOT_TERMS = Set.of("from", "to", "items", "exclusions");
  private static final List<String> NAMES = List.of("key", "code", "measure", "when", "kinds");

  private static final String TERMINATIONS = "terminations";
  private static final Set<String> FIRST_COUNTS = Set.of("coverage", "targets", "order");

  private final EventJson json;

  Comparison(EventJson json) {
    this.json = json;
  }

  public List<Difference> of(MergedTerms now, MergedTerms then) {
    return of(document(now), document(then));
  }

  static List<Difference> of(JsonNode one, JsonNode other) {
    return Stream.concat(names(one), names(other))
        .distinct()
        .filter(part -> !NOT_TERMS.contains(part))
        .flatMap(part -> of(part, one.path(part), other.path(part)))
        .toList();
  }

  private JsonNode document(MergedTerms terms) {
    return json.convert(PhaseTerm.of(LocalDate.EPOCH, null, List.of(), terms), JsonNode.class);
  }

  private static Stream<Difference> of(String part, JsonNode now, JsonNode then) {
    Map<String, JsonNode> before = byName(part, now);
    Map<String, JsonNode> after = byName(part, then);
    return Stream.concat(before.keySet().stream(), after.keySet().stream())
        .distinct()
        .filter(
            name ->
                !isSame(before.get(name), after.get(name))
                    || (FIRST_COUNTS.contains(part) && isMoved(name, before, after)))
        .map(name -> new Difference(part, name, before.get(name), after.get(name)));
  }

  private static Map<String, JsonNode> byName(String part, JsonNode terms) {
    Map<String, JsonNode> byName = new LinkedHashMap<>();
    if (terms.isObject()) {
      byName.put(part, terms);
    }
    terms
        .valueStream()
        .filter(term -> terms.isArray())
        .forEach(term -> byName.putIfAbsent(name(part, term), term));
    return byName;
  }

  private static String name(String part, JsonNode term) {
    return part.equals(TERMINATIONS) ? term.at("/source/key").asText() : name(term);
  }

  private static String name(JsonNode term) {
    return NAMES.stream()
        .filter(term::has)
        .map(
            name ->
                term.get(name).isTextual() ? term.get(name).asText() : term.get(name).toString())
        .collect(Collectors.joining(" "));
  }

  private static boolean isSame(@Nullable JsonNode one, @Nullable JsonNode other) {
    return one != null && other != null && unsourced(one).equals(unsourced(other));
  }

  private static boolean isMoved(
      String name, Map<String, JsonNode> before, Map<String, JsonNode> after) {
    return !earlier(name, before, after).equals(earlier(name, after, before));
  }

  /** Those that are asked before it in one, of those that the other has too. */
  private static Set<String> earlier(
      String name, Map<String, JsonNode> one, Map<String, JsonNode> other) {
    String measure = measure(one.get(name));
    return one.entrySet().stream()
        .takeWhile(term -> !term.getKey().equals(name))
        .filter(term -> measure(term.getValue()).equals(measure))
        .map(Map.Entry::getKey)
        .filter(other::containsKey)
        .collect(Collectors.toSet());
  }

  /** Targets of several measures are asked beside each other. */
  private static String measure(@Nullable JsonNode term) {
    return term == null ? "" : term.path("measure").asText();
  }

  private static JsonNode unsourced(JsonNode term) {
    ObjectNode copy = term.deepCopy();
    copy.remove("source");
    return copy;
  }

  private static Stream<String> names(JsonNode document) {
    return document.properties().stream().map(Map.Entry::getKey);
  }
}
