package no.ettermarked.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.List;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.EventsUnderTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class PartyEventsTest {

  private static final String TOPIC = "ettermarked.agreements.v1";
  private static final SchemaValidatorsConfig WITH_FORMATS =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  @Test
  @DisplayName("what is told of parties, people and teams is what the schemas say and nothing else")
  void what_is_told() {
    Api api = Api.registered().withCatalogue();
    PartyExamplesTest.play(api);
    TeamExamplesTest.play(api);
    ProgrammeExamplesTest.play(api);
    layDownDutyAndWait(api);

    for (String type :
        List.of(
            "provider-changed.v1",
            "customer-changed.v1",
            "support-contact-appointed.v1",
            "contact-erased.v1",
            "team-changed.v1",
            "customer-team-assigned.v1",
            "programme-progressed.v1",
            "duty-overdue.v1")) {
      List<JsonNode> told =
          EventsUnderTest.awaitAll(
              TOPIC,
              event ->
                  event.get("provider").asText().equals(api.provider())
                      && event.get("type").asText().equals("no.ettermarked.agreements." + type),
              1);
      assertThat(told).as(type).allSatisfy(event -> holds(type, event.get("data")));
    }
  }

  private static void layDownDutyAndWait(Api api) {
    String customer = api.customer().toString();
    api.post("/v1/duties", Api.example("layDownDuty").put("customer", customer)).statusCode(201);
    api.itIs("2032-02-03T12:00:00Z");
  }

  private static void holds(String type, JsonNode data) {
    JsonNode schema = EventsUnderTest.json(Path.of("api/events", type + ".schema.json")).deepCopy();
    close(schema);
    assertThat(
            JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(schema, WITH_FORMATS)
                .validate(data))
        .as(data.toString())
        .isEmpty();
  }

  /** What the schema does not describe is a fault. */
  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object && object.path("properties").isObject()) {
      object.put("additionalProperties", false);
    }
    node.forEach(PartyEventsTest::close);
  }
}
