package no.ettermarked.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Work that was rated, as the billing service's sample tells it. */
class ToldEventTest {
  private static final Suite SUITE = new Suite(Path.of("../.."));
  private static final String TYPE = "no.ettermarked.billing.work-rated.v1";

  private static ObjectNode told() throws Exception {
    JsonNode data = SUITE.event(TYPE).sample();
    String event =
        EventsUnderTest.event("an event", TYPE, "a provider", UUID.randomUUID(), 1, data);
    return (ObjectNode) new ObjectMapper().readTree(event);
  }

  @Test
  void an_event_that_is_what_its_schema_says_has_no_fault() throws Exception {
    assertThat(ToldEvent.faults(SUITE, told())).isEmpty();
  }

  @Test
  void a_field_that_is_missing_is_a_fault() throws Exception {
    ObjectNode event = told();
    String field = SUITE.event(TYPE).schema().at("/required/0").asText();
    event.withObject("/data").remove(field);
    assertThat(ToldEvent.faults(SUITE, event)).singleElement().asString().contains(field);
  }

  @Test
  void an_envelope_without_its_provider_is_a_fault() throws Exception {
    ObjectNode event = told();
    event.remove("provider");
    assertThat(ToldEvent.faults(SUITE, event)).singleElement().asString().contains("provider");
  }

  @Test
  void a_type_without_a_schema_is_not_held() throws Exception {
    ObjectNode event = told();
    event.put("type", "no.ettermarked.probe.thing-made.v1").remove("data");
    assertThat(ToldEvent.faults(SUITE, event)).isEmpty();
  }
}
