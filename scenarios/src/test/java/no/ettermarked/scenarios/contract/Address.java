package no.ettermarked.scenarios.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * A path with real values for its parameters.
 *
 * @param template as the contract has it
 * @param values of the parameters, in their order
 * @param thing what the last parameter stands for, as its list shows it
 * @param customer whose it is, when it is a customer's
 */
record Address(String template, List<String> values, JsonNode thing, Optional<String> customer) {
  static final Address ROOT =
      new Address("", List.of(), MissingNode.getInstance(), Optional.empty());

  Address then(String segment) {
    return new Address(template + "/" + segment, values, thing, customer);
  }

  Address then(String parameter, JsonNode item, String value) {
    return new Address(
        template + "/{" + parameter + "}",
        Stream.concat(values.stream(), Stream.of(value)).toList(),
        item,
        template.endsWith("/customers") ? Optional.of(value) : ownerOf(item).or(() -> customer));
  }

  /** The same place with other values. */
  Address of(List<String> others) {
    return new Address(template, others, thing, customer);
  }

  String path() {
    String path = template;
    for (String value : values) {
      path = path.replaceFirst("\\{[^}]+}", Matcher.quoteReplacement(Sent.encoded(value)));
    }
    return path;
  }

  /** The customer whose a thing is, by its field of that name. */
  static Optional<String> ownerOf(JsonNode item) {
    JsonNode customer = item.path("customer");
    return Optional.of(customer.isObject() ? customer.path("id") : customer)
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText);
  }
}
