package no.ettermarked.scenarios.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.ettermarked.scenarios.openapi.Operation;
import no.ettermarked.scenarios.openapi.Reply;
import no.ettermarked.scenarios.openapi.Request;
import no.ettermarked.scenarios.openapi.ServedContract;

/**
 * What there is of a tenant, found by the contract alone: what stands for {@code {id}} in {@code
 * /v1/things/{id}} is asked of the list {@code /v1/things}, or read from what stands before it.
 */
final class Belongings {
  private static final String PAGE = "?limit=200";

  private final String key;
  private final Map<String, List<JsonNode>> lists = new ConcurrentHashMap<>();

  private Belongings(String key) {
    this.key = key;
  }

  static Belongings of(Tenant tenant) {
    return new Belongings(tenant.provider().key());
  }

  /** Every address that a path template has for this tenant, and one at least. */
  List<Address> addresses(ServedContract contract, String template) {
    List<Address> addresses = List.of(Address.ROOT);
    for (String segment : template.substring(1).split("/")) {
      addresses =
          addresses.stream()
              .flatMap(
                  address ->
                      segment.startsWith("{")
                          ? filled(contract, address, segment.substring(1, segment.length() - 1))
                          : Stream.of(address.then(segment)))
              .toList();
    }
    if (addresses.isEmpty()) {
      throw new AssertionError(
          "Nothing stands for the parameters of %s at the provider %s, so nobody can try to reach it with wrong hands: let Tenant make one."
              .formatted(template, key));
    }
    return addresses;
  }

  private Stream<Address> filled(ServedContract contract, Address address, String parameter) {
    Optional<Operation> list = Contracts.at(contract, "get", address.template());
    if (list.isPresent()) {
      return items(contract, address.path()).stream()
          .map(item -> address.then(parameter, item, value(item, parameter)));
    }
    JsonNode parts = address.thing().path(lastSegment(address.template()));
    if (parts.isArray()) {
      return parts.valueStream().map(item -> address.then(parameter, item, value(item, parameter)));
    }
    if (address.thing().has(parameter)) {
      return Stream.of(address.then(parameter, address.thing(), value(address.thing(), parameter)));
    }
    return listAbove(contract, address)
        .map(above -> items(contract, above.path()).stream())
        .orElseGet(() -> named(parameter))
        .map(item -> address.then(parameter, item, value(item, parameter)));
  }

  /** That of {@code /v1/things} for {@code /v1/things/new/{id}}: new things are things. */
  private static Optional<Operation> listAbove(ServedContract contract, Address address) {
    String template = address.template();
    return Contracts.at(contract, "get", template.substring(0, template.lastIndexOf('/')))
        .filter(Operation::isList)
        .filter(list -> !list.isAboutOneThing());
  }

  private static String lastSegment(String template) {
    return template.substring(template.lastIndexOf('/') + 1);
  }

  /**
   * The things that a parameter or a field of that name can stand for, of whichever service; what
   * is listed below a customer names it.
   */
  Stream<JsonNode> named(String name) {
    Operation list =
        References.listOf(name)
            .orElseThrow(
                () ->
                    new AssertionError(
                        "There is no list /v1/%ss nor /v1/%s in any contract, so the harness does not know what stands for '%s': give the contract such a list, or References the name of it."
                            .formatted(name, name, name)));
    return addresses(list.of(), list.path()).stream()
        .flatMap(
            address ->
                items(list.of(), address.path()).stream()
                    .map(item -> address.customer().map(c -> of(c, item)).orElse(item)));
  }

  private static JsonNode of(String customer, JsonNode item) {
    return item.has("customer") ? item : ((ObjectNode) item.deepCopy()).put("customer", customer);
  }

  /** What is listed at an address of a service. */
  List<JsonNode> items(ServedContract contract, String path) {
    return lists.computeIfAbsent(
        contract.service() + path,
        _ -> {
          String query =
              contract
                  .answering("get", path)
                  .filter(list -> list.takes("limit"))
                  .map(_ -> PAGE)
                  .orElse("");
          Request request =
              new Request("GET", contract.url() + path + query, Map.of(), null)
                  .as(Hands.ofProvider(key));
          Reply reply = request.send();
          if (!reply.accepted()) {
            throw new AssertionError(request + "\n" + reply);
          }
          return reply.json().path("items").valueStream().toList();
        });
  }

  /** How a thing is named where it is referred to: by its id, else by its key. */
  static String value(JsonNode item, String parameter) {
    return Stream.concat(Stream.of(item), item.valueStream().filter(JsonNode::isObject))
        .flatMap(thing -> Stream.of(parameter, "id", "key").map(thing::path))
        .filter(JsonNode::isValueNode)
        .map(JsonNode::asText)
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "An item has neither %s, id nor key, nor has what is in it: %s"
                        .formatted(parameter, item)));
  }

  /** Fails while a list, of which the tenant must have something, is empty. */
  void haveArrived() {
    lists.clear();
    for (Operation list : Contracts.operations()) {
      if (list.isList() && !list.isAboutOneThing() && canBe(list)) {
        assertThat(items(list.of(), list.path())).as("%s of %s", list, key).isNotEmpty();
      }
    }
  }

  /** A service that receives no events has none that it could not handle. */
  static boolean canBe(Operation operation) {
    return !operation.path().startsWith("/v1/dead-letters")
        || Poison.canBeGivenTo(operation.service());
  }

  /** Everything in every list. */
  Stream<JsonNode> everything() {
    return Contracts.operations().stream()
        .filter(Operation::isList)
        .filter(Belongings::canBe)
        .flatMap(
            list ->
                addresses(list.of(), list.path()).stream()
                    .flatMap(address -> items(list.of(), address.path()).stream()));
  }
}
