package no.ettermarked.agreements.terms.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Phases as they are accepted. Where a plan names a price list, that is what is accepted, and not
 * what the list says on a day (PRO-5): so a new version of the list leaves them as they were.
 */
final class AcceptedPhases {
  private static final String PRICE_LIST = "priceList";

  /** What is not accepted of such a time price: where it stands, and what a version says of it. */
  private static final List<String> NOT_ACCEPTED =
      List.of("source", "perHour", "ordinaryPerHour", "size");

  private AcceptedPhases() {}

  /**
   * @param phases as they are told, one after the other
   * @return without what price lists say, and with phases in one that then differ in their days
   *     alone
   */
  static ArrayNode of(JsonNode phases) {
    ArrayNode accepted = JsonNodeFactory.instance.arrayNode();
    for (JsonNode told : phases) {
      ObjectNode phase = accepted(told);
      JsonNode before = accepted.path(accepted.size() - 1);
      if (before instanceof ObjectNode last && withoutDays(last).equals(withoutDays(phase))) {
        last.remove("to");
        last.setAll(onlyTo(phase));
      } else {
        accepted.add(phase);
      }
    }
    return accepted;
  }

  private static ObjectNode accepted(JsonNode told) {
    ObjectNode phase = told.deepCopy();
    phase
        .path("timePrices")
        .valueStream()
        .filter(price -> price.has(PRICE_LIST))
        .forEach(
            price -> {
              ((ObjectNode) price).remove(NOT_ACCEPTED);
              ((ObjectNode) price.get(PRICE_LIST)).remove("version");
            });
    return phase;
  }

  private static ObjectNode withoutDays(ObjectNode phase) {
    ObjectNode rest = phase.deepCopy();
    rest.remove(List.of("from", "to"));
    return rest;
  }

  private static ObjectNode onlyTo(ObjectNode phase) {
    return phase.deepCopy().retain("to");
  }
}
