package no.ettermarked.scenarios.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.ettermarked.local.Service;
import no.ettermarked.scenarios.openapi.Operation;
import no.ettermarked.scenarios.openapi.ServedContract;
import no.ettermarked.scenarios.suite.StartedSuite;

/** The contracts of all services, as they are served. */
final class Contracts {
  private Contracts() {}

  static ServedContract of(Service service) {
    return ServedContract.of(service, StartedSuite.url(service));
  }

  static Stream<ServedContract> all() {
    return Arrays.stream(Service.values()).map(Contracts::of);
  }

  static List<Operation> operations() {
    return all().flatMap(contract -> contract.operations().stream()).toList();
  }

  /** The operation of that method that is exactly at that path template. */
  static Optional<Operation> at(ServedContract contract, String method, String path) {
    return contract.operations().stream()
        .filter(operation -> operation.method().equals(method) && operation.path().equals(path))
        .findFirst();
  }

  /** The list, of whichever service, that is at {@code /v1/name} or below other things. */
  static Optional<Operation> listOf(String name) {
    return all()
        .flatMap(c -> at(c, "get", "/v1/" + name).stream())
        .findFirst()
        .or(() -> belowThings(name));
  }

  private static Optional<Operation> belowThings(String name) {
    return operations().stream()
        .filter(Operation::isList)
        .filter(list -> list.path().endsWith("}/" + name))
        .findFirst();
  }

  /** The body that the contract gives as an example for an operation. */
  static String exampleOf(String operation) {
    return operations().stream()
        .filter(candidate -> candidate.id().equals(operation))
        .flatMap(candidate -> candidate.example().stream())
        .findFirst()
        .orElseThrow()
        .toString();
  }
}
