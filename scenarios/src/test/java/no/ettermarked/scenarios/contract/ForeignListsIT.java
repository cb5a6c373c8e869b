package no.ettermarked.scenarios.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.ettermarked.scenarios.openapi.Operation;
import no.ettermarked.scenarios.openapi.Reply;
import no.ettermarked.scenarios.openapi.Request;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The owner's lists are not empty: what is looked for is really there. */
@DisplayName("Nothing foreign is ever shown or listed")
class ForeignListsIT {

  @TestFactory
  Stream<DynamicTest> to_another_provider() {
    return read(Stranger.ofAnotherProvider());
  }

  @TestFactory
  Stream<DynamicTest> to_another_customer() {
    return read(Stranger.ofAnotherCustomer());
  }

  private static Stream<DynamicTest> read(Stranger stranger) {
    Set<String> foreign = stranger.foreignIds();
    assertThat(foreign).isNotEmpty();
    return Contracts.operations().stream()
        .filter(operation -> operation.method().equals("get"))
        .filter(Belongings::canBe)
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.toString(), () -> showsNothing(stranger, foreign, operation)));
  }

  private static void showsNothing(Stranger stranger, Set<String> foreign, Operation operation) {
    Request request =
        Sent.to(operation, stranger.ownAddress(operation).path(), null).as(stranger.token());
    Reply reply = request.send();
    assertThat(Verdict.of(operation, reply)).as("%s\n%s", request, reply).isEqualTo(List.of());
    assertThat(foreign).as("%s\n%s", request, reply).noneMatch(id -> reply.text().contains(id));
  }
}
