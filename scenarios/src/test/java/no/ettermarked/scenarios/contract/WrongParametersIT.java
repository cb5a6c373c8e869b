package no.ettermarked.scenarios.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.ettermarked.scenarios.openapi.Operation;
import no.ettermarked.scenarios.openapi.Reply;
import no.ettermarked.scenarios.openapi.Request;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One thing is done to the parameters at a time. */
@DisplayName("Every path, query and header parameter of every operation, with one thing done to it")
class WrongParametersIT {

  @TestFactory
  Stream<DynamicTest> is_read_or_refused_as_the_contract_says() {
    return Contracts.operations().stream()
        .filter(Operation::needsToken)
        .filter(Belongings::canBe)
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.toString(), () -> assertThat(faults(operation)).isEmpty()));
  }

  private static List<String> faults(Operation operation) {
    Sender sender = Sender.of(operation);
    List<String> faults = new ArrayList<>();
    for (ParameterMutation mutation : ParameterMutations.of(operation)) {
      Request request = mutation.request(sender);
      Reply reply = request.send();
      List<String> amiss = new ArrayList<>(Verdict.of(operation, reply));
      amiss.addAll(mutation.faults(reply));
      Verdict.told(request, reply, operation + ", " + mutation, amiss).forEach(faults::add);
    }
    return faults;
  }
}
