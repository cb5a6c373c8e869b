package no.ettermarked.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.ettermarked.house.AsyncApiRules;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.ContractRules;
import no.ettermarked.house.EventRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class ContractTest {

  private static JsonNode contract() throws IOException {
    return new ObjectMapper()
        .readTree(RestAssured.given().queryParam("format", "json").get("/q/openapi").asString());
  }

  @Test
  void the_committed_contract_is_the_one_served() throws IOException {
    ContractRules.committedIsServed();
  }

  @Test
  void nobody_who_keeps_to_the_committed_contract_is_broken() {
    ContractRules.nothingIsBroken();
  }

  @Test
  void every_published_event_has_a_schema_and_a_sample_that_agree() {
    EventRules.schemasAndSamplesAgree();
  }

  @Test
  void nobody_who_reads_by_the_committed_schemas_is_broken() {
    EventRules.nothingIsBroken();
  }

  @Test
  void every_sample_of_a_type_that_is_read_is_read_with_and_without_unknown_fields() {
    EventRules.everySampleIsRead();
  }

  @Test
  void the_committed_asyncapi_is_what_is_published_and_read() throws IOException {
    AsyncApiRules.committedIsDerived();
  }

  @Test
  @DisplayName("every operation of this service has a summary, a description and examples")
  void every_operation_is_explained() throws IOException {
    List<String> lacking = new ArrayList<>();
    contract()
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method -> {
                          JsonNode operation = method.getValue();
                          String id = operation.path("operationId").asText();
                          if (operation.path("summary").asText().isBlank()
                              || operation.path("description").asText().isBlank()) {
                            lacking.add(id + " description");
                          }
                          if (operation.has("requestBody")
                              && !operation
                                  .at("/requestBody/content/application~1json")
                                  .has("example")
                              && isOurs(path.getKey())) {
                            lacking.add(id + " request example");
                          }
                          if (isOurs(path.getKey()) && !hasResponseExample(operation)) {
                            lacking.add(id + " response example");
                          }
                        }));
    assertThat(lacking).isEmpty();
  }

  @Test
  @DisplayName("every field and parameter is described, and every string that is sent has an end")
  void every_field_is_described() throws IOException {
    List<String> lacking = new ArrayList<>();
    contract()
        .at("/components/schemas")
        .properties()
        .forEach(
            schema ->
                schema
                    .getValue()
                    .path("properties")
                    .properties()
                    .forEach(
                        field -> {
                          if (!field.getValue().has("description")
                              && !field.getValue().has("$ref")) {
                            lacking.add(schema.getKey() + "." + field.getKey());
                          }
                          if (isSent(schema.getKey()) && isEndless(field.getValue())) {
                            lacking.add(schema.getKey() + "." + field.getKey() + " length");
                          }
                        }));
    assertThat(lacking).isEmpty();
  }

  private static boolean isSent(String schema) {
    return schema.endsWith("Request") || schema.endsWith("Body");
  }

  private static boolean isEndless(JsonNode field) {
    return field.path("type").asText().equals("string")
        && !field.has("$ref")
        && !field.has("maxLength")
        && !field.has("pattern")
        && !field.has("format")
        && !field.has("enum");
  }

  private static boolean isOurs(String path) {
    return !path.startsWith("/v1/dead-letters") && !path.startsWith("/v1/test-clock");
  }

  private static boolean hasResponseExample(JsonNode operation) {
    return operation.get("responses").properties().stream()
        .filter(response -> response.getKey().startsWith("2"))
        .anyMatch(response -> response.getValue().at("/content/application~1json").has("example"));
  }
}
