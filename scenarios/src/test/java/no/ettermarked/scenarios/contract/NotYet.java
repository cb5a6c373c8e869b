package no.ettermarked.scenarios.contract;

import java.util.Set;
import no.ettermarked.scenarios.openapi.Operation;

/**
 * Operations that are tried without a token and with the wrong one, and not yet with foreign things
 * or wrong bodies: no list tells what stands in their path. Each that is taken away from here is
 * tried at once.
 */
final class NotYet {
  private static final Set<String> OPERATIONS = Set.of("endPromise");

  private NotYet() {}

  static boolean isTried(Operation operation) {
    return !OPERATIONS.contains(operation.id());
  }
}
