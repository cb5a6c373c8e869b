package no.ettermarked.scenarios.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import no.ettermarked.scenarios.contract.Mutation.Expected;
import no.ettermarked.scenarios.openapi.Operation;
import no.ettermarked.scenarios.openapi.Promise;
import no.ettermarked.scenarios.openapi.Reply;
import no.ettermarked.scenarios.openapi.Request;

/** Sends one operation with several things done to it. */
record RandomSender(Sender sender, List<Mutation> ofBody, List<ParameterMutation> ofParameters) {
  private static final int MOST = 4;
  private static final int BAD_REQUEST = 400;
  private static final int TOO_LARGE = 413;

  /** Two megabytes; what is larger is not read, so nothing else is said of it. */
  private static final int LARGEST_BODY = 2 * 1024 * 1024;

  static RandomSender of(Operation operation) {
    Sender sender = Sender.of(operation);
    return new RandomSender(
        sender, Mutations.of(operation, sender.body()), ParameterMutations.of(operation));
  }

  /** What was wrong with the answer to one random request, to be read by a person. */
  Optional<String> fault(Random random) {
    Operation operation = sender.operation();
    List<String> done = new ArrayList<>();
    JsonNode body = body(random, done);
    Map<String, String> query = new TreeMap<>(Sent.required(operation));
    boolean wrongQuery = query(random, query, done);
    Request request = Sent.to(operation, sender.path(), query, body.toString()).as(sender.token());
    Reply reply = request.send();
    List<String> faults = new ArrayList<>(Verdict.of(operation, reply));
    faults.addAll(Mutation.faultsOfVersion(reply));
    List<String> notAllowed = Promise.faultsOfBody(operation, body);
    int refused = isTooLarge(body) ? TOO_LARGE : BAD_REQUEST;
    if ((wrongQuery || !notAllowed.isEmpty()) && reply.status() != refused) {
      faults.add("it must be refused with %d: %s".formatted(refused, notAllowed));
    }
    return Verdict.told(request, reply, operation + ", " + done, faults).findFirst();
  }

  private static boolean isTooLarge(JsonNode body) {
    return body.toString().getBytes(StandardCharsets.UTF_8).length > LARGEST_BODY;
  }

  private JsonNode body(Random random, List<String> done) {
    JsonNode body = sender.body();
    int times = ofBody.isEmpty() ? 0 : random.nextInt(MOST) + 1;
    for (int i = 0; i < times; i++) {
      Mutation mutation = ofBody.get(random.nextInt(ofBody.size()));
      done.add(mutation.what());
      body = mutation.change().apply(body);
    }
    return body;
  }

  /** Whether one of them is wrong. */
  private boolean query(Random random, Map<String, String> query, List<String> done) {
    boolean wrong = false;
    List<ParameterMutation> ofQuery =
        ofParameters.stream().filter(p -> p.parameter().in().equals("query")).toList();
    int times = ofBody.isEmpty() || random.nextInt(MOST) == 0 ? random.nextInt(MOST) : 0;
    for (int i = 0; i < times; i++) {
      ParameterMutation mutation = ofQuery.get(random.nextInt(ofQuery.size()));
      String name = mutation.parameter().name();
      if (mutation.value() != null && done.stream().noneMatch(name::equals)) {
        done.add(name);
        query.put(name, mutation.value());
        wrong |= mutation.expected() == Expected.REFUSED;
      }
    }
    return wrong;
  }
}
