package no.ettermarked.scenarios.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ettermarked.scenarios.openapi.Operation;

/**
 * Somebody with every scope, who has things of its own, and may not know of another's.
 *
 * @param token of the stranger
 * @param own what the stranger may use
 * @param customer whose things it uses
 * @param foreign where the other's things are
 * @param other the customer whose things are foreign; none when all of the other provider's are
 */
record Stranger(
    String token, Belongings own, String customer, Belongings foreign, Optional<String> other) {
  private static final String KEY = "hands-a";
  private static final String OTHER_KEY = "hands-b";
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  static Stranger ofAnotherProvider() {
    Tenant mine = Tenant.of(OTHER_KEY);
    return new Stranger(
        Hands.ofProvider(OTHER_KEY),
        Belongings.of(mine),
        mine.customers().getFirst(),
        Belongings.of(Tenant.of(KEY)),
        Optional.empty());
  }

  static Stranger ofAnotherCustomer() {
    Tenant ours = Tenant.of(KEY);
    String me = ours.customers().getLast();
    Belongings shared = Belongings.of(ours);
    return new Stranger(
        Hands.ofCustomer(KEY, me), shared, me, shared, Optional.of(ours.customers().getFirst()));
  }

  /** Something of the stranger's own that an operation can be tried on. */
  Address ownAddress(Operation operation) {
    return own.addresses(operation.of(), operation.path()).stream()
        .filter(address -> address.customer().map(customer::equals).orElse(true))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing of its own for " + operation));
  }

  /** Whether something of the stranger's own is called the same, as steps of a template are. */
  boolean hasOwn(Operation operation, List<String> values) {
    return own.addresses(operation.of(), operation.path()).stream()
        .anyMatch(address -> address.values().equals(values));
  }

  /** What an operation could be tried on, and is foreign. */
  Optional<Address> foreignAddress(Operation operation) {
    List<Address> all = foreign.addresses(operation.of(), operation.path());
    if (other.isPresent()) {
      return all.stream().filter(address -> address.customer().equals(other)).findFirst();
    }
    Set<String> paths =
        own.addresses(operation.of(), operation.path()).stream()
            .map(Address::path)
            .collect(Collectors.toSet());
    return all.stream().filter(address -> !paths.contains(address.path())).findFirst();
  }

  /** What a name may refer to, and is foreign. */
  Optional<String> foreignThing(String name) {
    Set<String> mine =
        own.named(name)
            .filter(thing -> other.isEmpty() || !isOthers(thing))
            .map(thing -> Belongings.value(thing, "id"))
            .collect(Collectors.toSet());
    return foreign
        .named(name)
        .map(thing -> Belongings.value(thing, "id"))
        .filter(value -> !mine.contains(value))
        .findFirst();
  }

  /** Every id that only the other's things have. */
  Set<String> foreignIds() {
    Set<String> ids = ids(foreign.everything().filter(thing -> other.isEmpty() || isOthers(thing)));
    ids.removeAll(ids(own.everything().filter(thing -> other.isEmpty() || isMine(thing))));
    return ids;
  }

  private boolean isOthers(JsonNode thing) {
    return Address.ownerOf(thing).or(() -> idOf(thing)).equals(other);
  }

  private boolean isMine(JsonNode thing) {
    return Address.ownerOf(thing).or(() -> idOf(thing)).filter(customer::equals).isPresent();
  }

  private static Optional<String> idOf(JsonNode thing) {
    return Optional.of(thing.path("id").asText());
  }

  private static Set<String> ids(Stream<JsonNode> things) {
    return things
        .flatMap(thing -> ID.matcher(thing.toString()).results())
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
