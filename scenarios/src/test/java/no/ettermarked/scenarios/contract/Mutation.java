package no.ettermarked.scenarios.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.ettermarked.scenarios.openapi.Reply;

/**
 * Something done to a body.
 *
 * @param what in words, with the place
 * @param expected of the answer
 * @param pointer to the place, which an answer that refuses it must name
 * @param change gives another body, and the same one where its place is not there any more
 */
record Mutation(String what, Expected expected, String pointer, UnaryOperator<JsonNode> change) {

  private static final int BAD_REQUEST = 400;
  private static final int PRECONDITION_FAILED = 412;

  /** What the contract says of a request. */
  enum Expected {
    /** It is not what the contract describes: 400, with the place. */
    REFUSED,
    /** It is what the contract describes: a rule may refuse it, but not with 400 for this place. */
    READ,
    /** The contract does not say: anything but a fault of ours. */
    ANSWERED
  }

  /** In what an answer is not as is expected, in words. */
  List<String> faults(Reply reply) {
    boolean named =
        reply.json().path("errors").findValuesAsText("pointer").stream().anyMatch(this::isHere);
    return switch (expected) {
      case REFUSED ->
          Stream.of(
                  reply.status() == BAD_REQUEST ? "" : "it must be refused with 400",
                  named ? "" : "no error has the pointer '%s'".formatted(pointer))
              .filter(fault -> !fault.isEmpty())
              .toList();
      case READ ->
          reply.status() == BAD_REQUEST && named
              ? List.of("the contract allows it")
              : faultsOfVersion(reply);
      case ANSWERED -> faultsOfVersion(reply);
    };
  }

  /** Any version is named, so none is another: a body is read, or refused for what it is. */
  static List<String> faultsOfVersion(Reply reply) {
    return reply.status() == PRECONDITION_FAILED
        ? List.of("it must not be refused for its version")
        : List.of();
  }

  @Override
  public String toString() {
    return what;
  }

  /** The place itself, or what is wrong within it; what is too deep may be so as a whole. */
  private boolean isHere(String told) {
    return told.equals(pointer)
        || (!pointer.isEmpty() && told.startsWith(pointer + "/"))
        || (told.isEmpty() && what.startsWith(Wrong.NESTED));
  }
}
