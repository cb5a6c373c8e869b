package no.ettermarked.scenarios.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.ettermarked.scenarios.openapi.Operation;
import no.ettermarked.scenarios.openapi.Promise;
import no.ettermarked.scenarios.openapi.Reply;
import no.ettermarked.scenarios.openapi.Request;

/**
 * What is wrong with an answer, whatever was asked: it is not what the contract says, it is a fault
 * of ours, or it tells how the service is made.
 */
final class Verdict {
  private static final java.util.regex.Pattern INNARDS =
      java.util.regex.Pattern.compile(
          "no\\.ettermarked|\\bjavax?\\.|jakarta\\.|org\\.(hibernate|postgresql|jboss)|io\\.quarkus"
              + "|com\\.fasterxml|[A-Za-z]Exception\\b|(?i)\\bselect .* from |violates .* constraint");

  private Verdict() {}

  /** In words; nothing when all is well. */
  static List<String> of(Operation operation, Reply reply) {
    List<String> faults = new ArrayList<>(Promise.faults(operation, reply));
    if (reply.status() >= 500) {
      faults.add("a request must not be answered with " + reply.status());
    }
    if (reply.status() >= 400) {
      faults.addAll(ofProblem(reply));
    }
    return faults;
  }

  private static List<String> ofProblem(Reply reply) {
    return Stream.of(
            said(
                !reply.mediaType().equals("application/problem+json"), "it is no problem document"),
            said(reply.json().path("code").asText().isBlank(), "the problem has no code"),
            said(reply.json().path("detail").asText().isBlank(), "the problem has no detail"),
            said(
                reply.json().path("status").asInt() != reply.status(),
                "the problem names another status"),
            said(INNARDS.matcher(reply.text()).find(), "it tells how the service is made"))
        .flatMap(fault -> fault)
        .toList();
  }

  /** What is amiss with one request and its answer, to be read by a person; empty when nothing. */
  static Stream<String> told(Request request, Reply reply, String what, List<String> faults) {
    return faults.isEmpty()
        ? Stream.empty()
        : Stream.of(
            "%s: %s\n    %s\n    -> %s".formatted(what, String.join("; ", faults), request, reply));
  }

  private static Stream<String> said(boolean amiss, String fault) {
    return amiss ? Stream.of(fault) : Stream.of();
  }
}
