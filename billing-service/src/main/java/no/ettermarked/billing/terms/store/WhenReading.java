package no.ettermarked.billing.terms.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.ettermarked.billing.terms.Wanted;
import no.ettermarked.billing.terms.When;
import org.jspecify.annotations.Nullable;

/** Reads which enquiries a rule is for, key by key: what is not known here is not passed over. */
final class WhenReading {
  private static final String NOT = "not";
  private static final Set<String> ANSWERED = Set.of("kinds", "channels", "priorities");

  private WhenReading() {}

  static When read(@Nullable JsonNode when) {
    if (when == null || when.isNull()) {
      return When.ALWAYS;
    }
    return new When(
        wanted("kinds", when), wanted("channels", when), wanted("priorities", when), beyond(when));
  }

  private static Wanted wanted(String what, JsonNode when) {
    return new Wanted(words(when.path(what)), words(when.path(NOT).path(what)));
  }

  private static Set<String> words(JsonNode list) {
    return list.valueStream().map(JsonNode::asText).collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> beyond(JsonNode when) {
    Set<String> names = new TreeSet<>();
    when.fieldNames().forEachRemaining(names::add);
    names.remove(NOT);
    when.path(NOT).fieldNames().forEachRemaining(name -> names.add(NOT + " " + name));
    ANSWERED.forEach(name -> names.remove(name));
    ANSWERED.forEach(name -> names.remove(NOT + " " + name));
    return names;
  }
}
