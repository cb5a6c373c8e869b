package no.ettermarked.agreements.terms.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.ettermarked.house.EventsUnderTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventSchemaTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode file(String name) {
    return EventsUnderTest.json(Path.of("api/events", name + ".json"));
  }

  private static List<String> faults(JsonNode schema, JsonNode document) {
    JsonSchema rules =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                schema, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    return rules.validate(document).stream().map(ValidationMessage::getMessage).toList();
  }

  /** The schema with every object closed: what it does not describe is a fault. */
  private static JsonNode closed(JsonNode schema) {
    JsonNode copy = schema.deepCopy();
    close(copy);
    return copy;
  }

  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.has("properties")
        && object.path("type").asText().equals("object")) {
      object.put("additionalProperties", false);
    }
    node.forEach(EventSchemaTest::close);
  }

  @ParameterizedTest
  @ValueSource(strings = {"terms-in-force.v1", "agreement-accepted.v1"})
  void the_sample_is_what_the_schema_says_and_nothing_else(String event) {
    assertThat(faults(closed(file(event + ".schema")), file(event + ".sample"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"terms-in-force.v1", "agreement-accepted.v1"})
  void every_field_is_described(String event) {
    List<String> undescribed = new ArrayList<>();
    collectUndescribed("", file(event + ".schema"), undescribed);
    assertThat(undescribed).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"firstName", "lastName", "email"})
  void personal_data_is_named(String field) {
    JsonNode definitions = file("terms-in-force.v1.schema").get("$defs");

    assertThat(Stream.of("contact", "teamMember"))
        .allSatisfy(
            person ->
                assertThat(
                        definitions
                            .at("/" + person + "/properties/" + field + "/x-personal-data")
                            .asBoolean())
                    .isTrue());
  }

  @Test
  @DisplayName("the terms of an agreement made by hand are what the schemas say and nothing else")
  void what_is_produced() {
    JsonNode terms = JSON.valueToTree(TermsByHand.json());

    assertThat(faults(closed(file("terms-in-force.v1.schema")), terms)).isEmpty();
    assertThat(faults(closed(file("agreement-accepted.v1.schema")), TermsByHand.accepted()))
        .isEmpty();
  }

  private static void collectUndescribed(String path, JsonNode schema, List<String> undescribed) {
    if (schema.path("properties").isObject()) {
      schema
          .get("properties")
          .properties()
          .forEach(
              field -> {
                JsonNode value = field.getValue();
                boolean conditional = path.endsWith("/if");
                if (!conditional && !value.has("description") && !value.has("$ref")) {
                  undescribed.add(path + "/" + field.getKey());
                }
              });
    }
    schema
        .properties()
        .forEach(
            part -> collectUndescribed(path + "/" + part.getKey(), part.getValue(), undescribed));
  }
}
