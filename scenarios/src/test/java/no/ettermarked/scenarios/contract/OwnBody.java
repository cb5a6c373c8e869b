package no.ettermarked.scenarios.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;

/** An example's body as one tenant would send it: what it refers to are the tenant's own things. */
final class OwnBody {
  private OwnBody() {}

  /**
   * The example with every reference replaced.
   *
   * @param customer whose things are meant where things are customers'
   */
  static JsonNode of(JsonNode example, Belongings tenant, String customer) {
    JsonNode body = example.deepCopy();
    for (References.Reference reference : References.in(example)) {
      tenant
          .named(reference.name())
          .filter(thing -> isOf(thing, reference.name(), customer))
          .findFirst()
          .ifPresent(thing -> set(body, reference.pointer(), Belongings.value(thing, "id")));
    }
    return body;
  }

  private static boolean isOf(JsonNode thing, String name, String customer) {
    Optional<String> owner =
        name.startsWith("customer")
            ? Optional.of(thing.path("id").asText())
            : Address.ownerOf(thing);
    return owner.isEmpty() || owner.get().equals(customer);
  }

  /** Puts another text where a pointer leads, in the body itself. */
  static void set(JsonNode body, String pointer, String text) {
    int last = pointer.lastIndexOf('/');
    String name = pointer.substring(last + 1).replace("~1", "/").replace("~0", "~");
    switch (body.at(pointer.substring(0, last))) {
      case ObjectNode object -> object.set(name, TextNode.valueOf(text));
      case ArrayNode array -> array.set(Integer.parseInt(name), TextNode.valueOf(text));
      default -> throw new IllegalStateException(pointer);
    }
  }
}
