package no.ettermarked.agreements;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import no.ettermarked.house.BackboneResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every customer should have an agreement (OSE-13): those that have none are found. */
@QuarkusTest
@WithTestResource(BackboneResource.class)
class CustomersWithoutAgreementTest {
  private static final String ON = "/v1/customers?withoutAgreementOn=";

  @Test
  @DisplayName("who is only offered one has none; who accepts has one from its first day")
  void until_it_is_in_force() {
    Api api = Api.registered().withCatalogue();
    UUID none = api.customer();
    UUID offered = api.customer();
    UUID agreed = api.customer();
    api.offer(offered);
    api.accept(api.offer(agreed)).statusCode(200);

    api.get(ON + "2026-08-31")
        .body("items.id", contains(none.toString(), offered.toString(), agreed.toString()));
    api.get(ON + "2026-09-01").body("items.id", contains(none.toString(), offered.toString()));
    api.get("/v1/customers")
        .body("items.id", contains(none.toString(), offered.toString(), agreed.toString()));
  }

  @Test
  @DisplayName("who ends an agreement has none from the day on which it has ended")
  void ended() {
    Api api = Api.registered().withCatalogue();
    UUID customer = api.customer();
    String agreement = api.accept(api.offer(customer)).statusCode(200).extract().<String>path("id");
    api.call()
        .header("If-Match", api.get("/v1/agreements/" + agreement).extract().header("ETag"))
        .body(Api.json("{'by':'Kunden','givenOn':'2026-11-15'}").toString())
        .post("/v1/agreements/" + agreement + "/terminations")
        .then()
        .statusCode(200);

    api.get(ON + "2027-08-31").body("items", empty());
    api.get(ON + "2027-09-01").body("items.id", contains(customer.toString()));
  }

  @Test
  @DisplayName("a customer's people find themselves at most, and nobody another provider's")
  void foreign() {
    Api api = Api.registered().withCatalogue();
    UUID one = api.customer();
    UUID other = api.customer();
    api.accept(api.offer(other)).statusCode(200);

    api.asCustomer(one).get(ON + "2026-09-01").then().body("items.id", contains(one.toString()));
    api.asCustomer(other).get(ON + "2026-09-01").then().body("items", empty());
    Api.registered().get(ON + "2026-09-01").body("items", empty());
  }

  @Test
  @DisplayName("page by page, in the order in which they were registered")
  void pages() {
    Api api = Api.registered().withCatalogue();
    UUID first = api.customer();
    api.accept(api.offer(api.customer())).statusCode(200);
    UUID second = api.customer();
    UUID third = api.customer();

    String cursor =
        api.get(ON + "2026-09-01&limit=2")
            .body("items.id", contains(first.toString(), second.toString()))
            .extract()
            .path("nextCursor");
    api.get(ON + "2026-09-01&limit=2&cursor=" + cursor)
        .body("items.id", contains(third.toString()))
        .body("nextCursor", nullValue());
    api.get(ON + "yesterday").statusCode(400);
  }
}
