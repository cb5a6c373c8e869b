package no.ettermarked.scenarios.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.ettermarked.scenarios.openapi.Operation;
import no.ettermarked.scenarios.openapi.Reply;
import no.ettermarked.scenarios.openapi.Request;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An operation that is added to a contract is tried here without anyone remembering. */
@DisplayName("Every operation of every contract, with no token or with one that is not for it")
class ForeignHandsIT {
  private static final String KEY = "hands-a";
  private static final String NOBODYS = "01990f3a-6a00-7000-8000-0000000000aa";

  @TestFactory
  Stream<DynamicTest> without_a_token_it_is_401() {
    return refused(401, request -> request);
  }

  @TestFactory
  Stream<DynamicTest> with_a_token_that_is_none_it_is_401() {
    return refused(401, request -> request.as("nonsense"));
  }

  @TestFactory
  Stream<DynamicTest> with_a_token_that_has_run_out_it_is_401() {
    return refused(401, request -> request.as(Hands.expired(KEY)));
  }

  @TestFactory
  Stream<DynamicTest> with_a_token_that_somebody_else_signed_it_is_401() {
    return refused(401, request -> request.as(Hands.forged(KEY)));
  }

  @TestFactory
  Stream<DynamicTest> with_a_token_of_another_issuer_it_is_401() {
    return refused(401, request -> request.as(Hands.ofAnotherIssuer(KEY)));
  }

  @TestFactory
  Stream<DynamicTest> with_a_token_for_something_else_it_is_403() {
    return refused(403, request -> request.as(Hands.withoutScope(KEY)));
  }

  @TestFactory
  Stream<DynamicTest> with_every_scope_but_the_one_that_its_contract_names_it_is_403() {
    return each(
        operation -> {
          assertThat(operation.neededScopes()).as("scopes of %s", operation).hasSize(1);
          String token = Hands.withEveryScopeBut(operation.neededScopes().getFirst(), KEY);
          assertRefused(operation, request(operation).as(token), 403);
        });
  }

  @TestFactory
  Stream<DynamicTest> with_every_scope_and_a_customer_what_is_the_providers_own_is_403() {
    String token = Hands.ofCustomer(KEY, NOBODYS);
    return each(
        Operation::isClosedToCustomers,
        operation -> assertRefused(operation, request(operation).as(token), 403));
  }

  private static Stream<DynamicTest> refused(int status, Function<Request, Request> hands) {
    return each(operation -> assertRefused(operation, hands.apply(request(operation)), status));
  }

  private static Stream<DynamicTest> each(Consumer<Operation> trying) {
    return each(Operation::needsToken, trying);
  }

  private static Stream<DynamicTest> each(Predicate<Operation> which, Consumer<Operation> trying) {
    return Contracts.operations().stream()
        .filter(which)
        .map(
            operation ->
                DynamicTest.dynamicTest(operation.toString(), () -> trying.accept(operation)));
  }

  private static Request request(Operation operation) {
    String path =
        operation.path().replaceAll("\\{(version)}", "1").replaceAll("\\{[^}]+}", NOBODYS);
    return Sent.to(operation, path, Sent.example(operation));
  }

  private static void assertRefused(Operation operation, Request request, int status) {
    Reply reply = request.send();
    assertThat(reply.status()).as("%s\n%s", request, reply).isEqualTo(status);
    assertThat(Verdict.of(operation, reply)).as("%s\n%s", request, reply).isEqualTo(List.of());
  }
}
