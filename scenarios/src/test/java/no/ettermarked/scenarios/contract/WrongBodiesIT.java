package no.ettermarked.scenarios.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.ettermarked.scenarios.openapi.Operation;
import no.ettermarked.scenarios.openapi.Reply;
import no.ettermarked.scenarios.openapi.Request;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One thing is done to a body at a time, at every place for which its schema says something. */
@DisplayName("Every body of every operation, with one thing done to it")
class WrongBodiesIT {

  @TestFactory
  Stream<DynamicTest> is_read_or_refused_as_the_contract_says() {
    return Contracts.operations().stream()
        .filter(Operation::needsToken)
        .filter(operation -> operation.bodySchema().isPresent())
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.toString(), () -> assertThat(faults(operation)).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> is_refused_when_it_is_no_body() {
    return Contracts.operations().stream()
        .filter(Operation::needsToken)
        .filter(Operation::takesBody)
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.toString(), () -> assertThat(garbled(operation)).isEmpty()));
  }

  private static List<String> faults(Operation operation) {
    Sender sender = Sender.of(operation);
    List<String> faults = new ArrayList<>();
    for (Mutation mutation : Mutations.of(operation, sender.body())) {
      JsonNode body = mutation.change().apply(sender.body());
      Request request = sender.request(body.toString());
      Reply reply = request.send();
      List<String> amiss = new ArrayList<>(Verdict.of(operation, reply));
      amiss.addAll(mutation.faults(reply));
      Verdict.told(request, reply, operation + ", " + mutation, amiss).forEach(faults::add);
    }
    return faults;
  }

  private static List<String> garbled(Operation operation) {
    Sender sender = Sender.of(operation);
    String body = sender.body().toString();
    return Stream.of(
            body.substring(0, body.length() / 2),
            "",
            body + body,
            "{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000),
            "[".repeat(100_000),
            "{\"a\":" + "9".repeat(400) + "}",
            "<xml/>",
            "\u0000",
            body.replaceFirst("\\{", "{\"a\":1,\"a\":1,"))
        .flatMap(
            text -> {
              Request request = sender.request(text);
              Reply reply = request.send();
              List<String> amiss = new ArrayList<>(Verdict.of(operation, reply));
              if (reply.status() != 400) {
                amiss.add("it must be refused with 400");
              }
              return Verdict.told(request, reply, operation + ", garbled", amiss);
            })
        .toList();
  }
}
