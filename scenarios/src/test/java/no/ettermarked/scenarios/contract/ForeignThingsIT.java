package no.ettermarked.scenarios.contract;

import java.util.function.Function;
import java.util.stream.Stream;
import no.ettermarked.scenarios.openapi.Operation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The things really exist, at another provider or at another customer of the same one. Nothing may
 * tell them apart from what is not there.
 */
@DisplayName("What is somebody else's is as if it were not there")
class ForeignThingsIT {

  @TestFactory
  Stream<DynamicTest> another_providers_in_a_path() {
    return tried(Stranger.ofAnotherProvider(), Twins::inPath);
  }

  @TestFactory
  Stream<DynamicTest> another_customers_in_a_path() {
    return tried(Stranger.ofAnotherCustomer(), Twins::inPath);
  }

  @TestFactory
  Stream<DynamicTest> another_providers_in_a_query() {
    return tried(Stranger.ofAnotherProvider(), Twins::inQuery);
  }

  @TestFactory
  Stream<DynamicTest> another_customers_in_a_query() {
    return tried(Stranger.ofAnotherCustomer(), Twins::inQuery);
  }

  @TestFactory
  Stream<DynamicTest> another_providers_in_a_body() {
    return tried(Stranger.ofAnotherProvider(), Twins::inBody);
  }

  @TestFactory
  Stream<DynamicTest> another_customers_in_a_body() {
    return tried(Stranger.ofAnotherCustomer(), Twins::inBody);
  }

  private static Stream<DynamicTest> tried(
      Stranger stranger, Function<Twins, Stream<Twin>> places) {
    return Contracts.operations().stream()
        .filter(Operation::needsToken)
        .filter(Belongings::canBe)
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.toString(),
                    () ->
                        places
                            .apply(new Twins(stranger, operation))
                            .forEach(Twin::isIndistinguishable)));
  }
}
