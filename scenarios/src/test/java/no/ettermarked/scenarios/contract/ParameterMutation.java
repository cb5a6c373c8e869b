package no.ettermarked.scenarios.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.ettermarked.scenarios.contract.Mutation.Expected;
import no.ettermarked.scenarios.openapi.Operation;
import no.ettermarked.scenarios.openapi.Operation.Parameter;
import no.ettermarked.scenarios.openapi.Reply;
import no.ettermarked.scenarios.openapi.Request;
import org.jspecify.annotations.Nullable;

/**
 * Another value of one parameter.
 *
 * @param what in words
 * @param value none to leave it out
 */
record ParameterMutation(
    Parameter parameter, String what, Expected expected, @Nullable String value) {
  private static final int BAD_REQUEST = 400;
  private static final int PRECONDITION_REQUIRED = 428;

  /** The sender's own request, but for this parameter. */
  Request request(Sender sender) {
    return switch (parameter.in()) {
      case "query" -> sent(sender, sender.path(), query(sender.operation()));
      case "path" -> sent(sender, path(sender), Sent.required(sender.operation()));
      default -> {
        Request whole = sent(sender, sender.path(), Sent.required(sender.operation()));
        yield value == null ? whole.without(parameter.name()) : whole.with(parameter.name(), value);
      }
    };
  }

  private static Request sent(Sender sender, String path, Map<String, String> query) {
    return Sent.to(sender.operation(), path, query, sender.body().toString()).as(sender.token());
  }

  private Map<String, String> query(Operation operation) {
    Map<String, String> query = new TreeMap<>(Sent.required(operation));
    if (value == null) {
      query.remove(parameter.name());
    } else {
      query.put(parameter.name(), value);
    }
    return query;
  }

  private String path(Sender sender) {
    List<String> template = List.of(sender.operation().path().split("/"));
    List<String> path = new ArrayList<>(List.of(sender.path().split("/")));
    path.set(
        template.indexOf("{" + parameter.name() + "}"), Sent.encoded(value == null ? "" : value));
    return String.join("/", path);
  }

  /** In what an answer is not as is expected, in words. */
  List<String> faults(Reply reply) {
    if (value == null && reply.status() == PRECONDITION_REQUIRED) {
      return List.of();
    }
    boolean named =
        reply.json().path("errors").findValuesAsText("parameter").contains(parameter.name());
    return switch (expected) {
      case REFUSED ->
          Stream.of(
                  reply.status() == BAD_REQUEST ? "" : "it must be refused with 400",
                  named ? "" : "no error names the parameter " + parameter.name())
              .filter(fault -> !fault.isEmpty())
              .toList();
      case READ ->
          reply.status() == BAD_REQUEST && named ? List.of("the contract allows it") : List.of();
      case ANSWERED -> List.of();
    };
  }

  @Override
  public String toString() {
    return what + " as " + parameter;
  }
}
