package no.ettermarked.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class RepeatedRequestsTest {

  private static Response post(String provider, String key, String name) {
    return postAs(TestTokens.token(provider, "things:write things:read"), key, name);
  }

  private static Response postAs(String token, String key, String name) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key)
        .body("{\"name\":\"%s\",\"minutes\":1,\"colour\":\"RED\"}".formatted(name))
        .post("/v1/things");
  }

  private static List<String> things(String provider) {
    return given()
        .auth()
        .oauth2(TestTokens.token(provider, "things:read"))
        .get("/v1/things?limit=200")
        .path("items.name");
  }

  @Test
  void the_same_request_again_has_the_same_answer_and_no_second_effect() {
    Response first = post("again", "k1", "one");
    Response second = post("again", "k1", "one");
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.contentType()).isEqualTo(first.contentType());
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(second.header("Location")).endsWith("/v1/things/" + first.path("id"));
    assertThat(things("again")).containsExactly("one");
  }

  @Test
  void the_same_key_for_another_request_is_422() {
    post("other-body", "k1", "one").then().statusCode(201);
    post("other-body", "k1", "two")
        .then()
        .statusCode(422)
        .body("code", equalTo("idempotency-key-reused"));
    assertThat(things("other-body")).containsExactly("one");
  }

  @Test
  void a_refused_request_leaves_its_key_free() {
    post("refused", "k1", "forbidden").then().statusCode(422);
    post("refused", "k1", "allowed").then().statusCode(201);
    assertThat(things("refused")).containsExactly("allowed");
  }

  @Test
  void two_providers_may_use_the_same_key() {
    post("key-one", "k1", "one").then().statusCode(201);
    post("key-two", "k1", "two").then().statusCode(201);
    assertThat(things("key-two")).containsExactly("two");
  }

  @Test
  void the_same_subject_bound_to_a_customer_is_not_told_what_was_answered_to_the_provider() {
    Response first = post("key-of-whom", "k1", "one");
    UUID customer = UUID.fromString("01990f3a-6a00-7000-8000-00000000a001");
    String bound =
        TestTokens.customerTokenOfSameSubject("key-of-whom", "things:write things:read", customer);
    assertThat(postAs(bound, "k1", "one").<String>path("id")).isNotEqualTo(first.path("id"));
    assertThat(things("key-of-whom")).containsExactly("one", "one");
  }

  @Test
  void where_money_moves_a_key_is_required() {
    String id = post("money", "k1", "one").path("id");
    given()
        .auth()
        .oauth2(TestTokens.token("money", "things:write"))
        .contentType(ContentType.JSON)
        .post("/v1/things/" + id + "/costs")
        .then()
        .statusCode(400)
        .body("code", equalTo("idempotency-key-required"))
        .body("errors[0].parameter", equalTo("Idempotency-Key"));
  }

  @Test
  void many_at_once_with_one_key_make_one_thing() throws Exception {
    try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Integer>> posts =
          IntStream.range(0, 16)
              .<Callable<Integer>>mapToObj(i -> () -> post("crowd", "k1", "one").statusCode())
              .toList();
      for (Future<Integer> status : many.invokeAll(posts)) {
        assertThat(status.get()).isIn(201, 409);
      }
    }
    assertThat(things("crowd")).containsExactly("one");
  }
}
