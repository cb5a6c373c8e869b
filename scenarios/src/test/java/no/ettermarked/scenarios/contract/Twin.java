package no.ettermarked.scenarios.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.ettermarked.scenarios.openapi.Operation;
import no.ettermarked.scenarios.openapi.Reply;
import no.ettermarked.scenarios.openapi.Request;

/**
 * The same request twice: about a foreign thing, and about one that nobody has.
 *
 * @param value that is foreign
 * @param absent that nobody has
 * @param allowed the statuses that say that there is no such thing
 */
record Twin(
    Operation operation,
    Request request,
    Request twin,
    String value,
    String absent,
    Set<Integer> allowed) {
  private static final int FORBIDDEN = 403;

  /** What nobody has, written as the foreign value is. */
  static String absentLike(String value) {
    return value.length() == 36 ? UUID.randomUUID().toString() : "no-such-thing";
  }

  /**
   * Fails when the two answers can be told apart, or say anything but that there is none. A caller
   * to whom the operation is closed hears so of both.
   */
  void isIndistinguishable() {
    Reply reply = request.send();
    Reply other = twin.send();
    List<String> faults = new ArrayList<>(Verdict.of(operation, reply));
    if (reply.status() != other.status() || !masked(reply).equals(masked(other))) {
      faults.add("of what nobody has it says: " + other);
    }
    boolean closed = reply.status() == FORBIDDEN && other.status() == FORBIDDEN;
    if (!closed && !allowed.contains(reply.status())) {
      faults.add("expected one of %s".formatted(allowed));
    }
    if (request.method().equals("GET") && !reply.json().path("items").isEmpty()) {
      faults.add("it lists something");
    }
    Verdict.told(request, reply, operation.toString(), faults)
        .forEach(
            fault -> {
              throw new AssertionError(fault);
            });
  }

  private String masked(Reply reply) {
    return reply.text().replace(value, "*").replace(absent, "*").replaceAll(References.UUID, "*");
  }
}
