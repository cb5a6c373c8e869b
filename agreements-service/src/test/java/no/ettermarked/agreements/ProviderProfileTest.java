package no.ettermarked.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.EventsUnderTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class ProviderProfileTest {

  @Test
  @DisplayName(
      "the provider's invoice details are registered or patched, and a PUT that leaves them out"
          + " lets them stay")
  void provider_is_patched() {
    Api api = Api.registered();
    api.get("/v1/provider")
        .body("vatNumber", equalTo("NO310028142MVA"))
        .body("address.city", equalTo("Trondheim"))
        .body("bank.iban", equalTo("NO9386011117947"))
        .body("electronicAddress.identifier", equalTo("310028142"));

    api.patch("/v1/provider", 0, Api.example("changeProvider").toString())
        .statusCode(200)
        .body("bank.iban", equalTo("NO9386011117947"));
    api.call()
        .header("If-Match", "\"1\"")
        .body(
            Api.example("registerProvider")
                .put("name", "Nordlys")
                .without(List.of("vatNumber", "bank", "electronicAddress"))
                .toString())
        .put("/v1/provider")
        .then()
        .statusCode(200)
        .body("name", equalTo("Nordlys"))
        .body("address.additional", nullValue())
        .body("bank.bic", equalTo("DNBANOKK"))
        .body("electronicAddress.scheme", equalTo("0192"))
        .body("words.name", contains("en tredjepart"));
    Api.fresh()
        .put(
            "/v1/provider",
            Api.example("registerProvider")
                .put("vatNumber", "NO310028143MVA")
                .set("bank", Api.json("{'iban':'NO9386011117948'}")))
        .statusCode(422)
        .body("errors.pointer", contains("/vatNumber", "/bank/iban"));
    api.patch("/v1/provider", 2, "{'currency':'EUR'}").statusCode(422);
    JsonNode last =
        EventsUnderTest.await(
            "ettermarked.agreements.v1",
            event ->
                event.get("provider").asText().equals(api.provider())
                    && event.get("aggregateversion").asLong() == 2);
    assertThat(last.at("/data/provider/bank/bic").asText()).isEqualTo("DNBANOKK");
  }
}
