package no.ettermarked.scenarios.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.ettermarked.backbone.SigningKeys;
import no.ettermarked.backbone.Tokens;
import no.ettermarked.local.Service;
import no.ettermarked.scenarios.suite.StartedSuite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An operation that is added to a contract is tried here without anyone remembering. */
@DisplayName("Every operation of every contract, in the wrong hands or with a wrong body")
class ForeignHandsIT {
  private static final String ALL_SCOPES =
      Stream.of(
              "agreements",
              "cases",
              "billing",
              "meetings",
              "integrations",
              "operations",
              "test-clock")
          .flatMap(family -> Stream.of(family + ":read", family + ":write"))
          .reduce((a, b) -> a + " " + b)
          .orElseThrow();

  private static final String NOBODYS = "no-such-provider";

  @TestFactory
  Stream<DynamicNode> without_a_token_it_is_401() {
    return each(
        Operation::needsToken,
        operation -> {
          assertProblem(operation, call(operation, null), 401);
          assertProblem(operation, call(operation, "nonsense"), 401);
          assertProblem(operation, call(operation, expired()), 401);
          assertProblem(operation, call(operation, forged()), 401);
        });
  }

  @TestFactory
  Stream<DynamicNode> with_a_token_for_something_else_it_is_403() {
    return each(
        Operation::needsToken,
        operation ->
            assertProblem(
                operation, call(operation, StartedSuite.token("oseberg", "other:read")), 403));
  }

  @TestFactory
  Stream<DynamicNode> a_thing_that_is_not_there_for_the_caller_is_404() {
    return each(
        operation -> operation.needsToken() && operation.isAboutOneThing(),
        operation -> {
          Response answer = call(operation, StartedSuite.token(NOBODYS, ALL_SCOPES));
          assertProblem(operation, answer, 404);
        });
  }

  @TestFactory
  Stream<DynamicNode> a_list_has_nothing_of_anybody_else() {
    return each(
        operation ->
            operation.method().equals("get")
                && !operation.isAboutOneThing()
                && operation.contract().toString().contains("cursor"),
        operation -> {
          Response answer = call(operation, StartedSuite.token(NOBODYS, ALL_SCOPES));
          assertThat(answer.statusCode()).isEqualTo(200);
          assertThat(answer.<List<Object>>path("items")).isEmpty();
        });
  }

  @TestFactory
  Stream<DynamicNode> a_body_that_is_wrong_somewhere_is_a_4xx_that_says_where() {
    String token = StartedSuite.token("provider-of-wrong-bodies", ALL_SCOPES);
    return operations()
        .filter(operation -> operation.example().isPresent() && operation.needsToken())
        .map(
            operation ->
                org.junit.jupiter.api.DynamicContainer.dynamicContainer(
                    operation.toString(),
                    Mutations.of(operation.example().orElseThrow()).stream()
                        .map(
                            mutation ->
                                DynamicTest.dynamicTest(
                                    mutation.what(),
                                    () ->
                                        assertRefused(
                                            operation,
                                            send(
                                                request(token, operation),
                                                operation,
                                                mutation.body()))))));
  }

  private static Stream<DynamicNode> each(
      java.util.function.Predicate<Operation> which, ThrowingConsumer check) {
    return operations()
        .filter(which)
        .map(
            operation ->
                DynamicTest.dynamicTest(operation.toString(), () -> check.accept(operation)));
  }

  private interface ThrowingConsumer {
    void accept(Operation operation);
  }

  private static Stream<Operation> operations() {
    return Arrays.stream(Service.values()).flatMap(service -> Operation.of(service).stream());
  }

  private static Response call(Operation operation, String token) {
    String body = operation.example().map(Object::toString).orElse("{}");
    return send(request(token, operation), operation, body);
  }

  private static RequestSpecification request(String token, Operation operation) {
    RequestSpecification request = given().baseUri(StartedSuite.url(operation.service()));
    if (token != null) {
      request.auth().oauth2(token);
    }
    if (operation.takes("If-Match")) {
      request.header("If-Match", "\"0\"");
    }
    if (operation.method().equals("post")) {
      request.header("Idempotency-Key", UUID.randomUUID().toString());
    }
    return request;
  }

  private static Response send(RequestSpecification request, Operation operation, String body) {
    if (operation.contract().has("requestBody")) {
      request.contentType(ContentType.JSON).body(body);
    }
    String address = operation.path();
    for (String parameter : address.split("/")) {
      if (parameter.startsWith("{")) {
        address = address.replace(parameter, somebodyElses(parameter));
      }
    }
    return request.request(operation.method().toUpperCase(java.util.Locale.ROOT), address);
  }

  private static String somebodyElses(String parameter) {
    return switch (parameter) {
      case "{key}" -> "somebody-elses";
      case "{version}" -> "1";
      default -> "01990f3a-6a00-7000-8000-0000000000aa";
    };
  }

  private static void assertRefused(Operation operation, Response answer) {
    assertThat(answer.statusCode()).isBetween(400, 499);
    assertProblem(operation, answer, answer.statusCode());
  }

  private static void assertProblem(Operation operation, Response answer, int status) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(operation.mayAnswer(status)).as("%s in the contract", status).isTrue();
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.<String>path("code")).isNotBlank();
    assertThat(answer.<String>path("detail")).isNotBlank();
    assertThat(answer.asString())
        .doesNotContainPattern(
            "no\\.ettermarked|java\\.|org\\.hibernate|Exception|(?i)select .* from");
  }

  private static String expired() {
    return StartedSuite.get()
        .tokens()
        .token("oseberg", Set.of(ALL_SCOPES.split(" ")), null, "x", Duration.ofHours(-1));
  }

  private static String forged() {
    return Tokens.signedBy(SigningKeys.forTests())
        .token("oseberg", Set.of(ALL_SCOPES.split(" ")), null, "x", Duration.ofHours(1));
  }
}
