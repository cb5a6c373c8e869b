package no.ettermarked.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ettermarked.cases.clocks.events.ClockBreached;
import no.ettermarked.cases.clocks.events.ClockWarned;
import no.ettermarked.cases.handling.WorkLog;
import no.ettermarked.cases.handling.events.CaseResolved;
import no.ettermarked.cases.handling.events.WorkLogged;
import no.ettermarked.cases.handling.events.WorkStarted;
import no.ettermarked.cases.intake.events.CaseOpened;
import no.ettermarked.cases.register.Case;
import no.ettermarked.cases.register.CaseState.Resolved;
import no.ettermarked.cases.register.CaseState.Started;
import no.ettermarked.cases.telling.Speech;
import no.ettermarked.cases.terms.Pay;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.EventsUnderTest;
import no.ettermarked.kit.json.EventJson;
import no.ettermarked.kit.outbox.Event;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class EventContractTest {
  private static final Path EVENTS = Path.of("api/events");
  private static final Started STARTED =
      new Started(Instant.parse("2026-09-08T07:40:00Z"), "Jonas Berge");
  private static final Resolved RESOLVED =
      new Resolved(
          STARTED, Instant.parse("2026-09-08T08:30:00Z"), "Jonas Berge", "Nummerserien er rettet");

  private static final WorkLog LOG =
      new WorkLog(
          UUID.fromString("01990f3a-6a00-7000-8000-00000000f001"),
          Made.openCase().id(),
          STARTED.at(),
          50,
          "Jonas Berge",
          "Rettet nummerserie og bokført på nytt");
  private static final Speech ENGLISH = Speech.in("en");

  @Inject EventJson json;

  private static JsonNode sample(String name) {
    return EventsUnderTest.json(EVENTS.resolve(name + ".v1.sample.json"));
  }

  private static List<String> faults(String name, JsonNode data) {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(
                EventsUnderTest.json(EVENTS.resolve(name + ".v1.schema.json")),
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    return schema.validate(data).stream().map(Object::toString).toList();
  }

  private JsonNode published(String name, Event event) throws Exception {
    assertThat(event.type()).isEqualTo("no.ettermarked.cases." + name + ".v1");
    assertThat(event.aggregate()).isEqualTo(Made.openCase().id());
    JsonNode data = new ObjectMapper().readTree(json.write(event.data()));
    assertThat(faults(name, data)).isEmpty();
    return data;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "case-opened",
        "work-started",
        "work-logged",
        "case-resolved",
        "clock-warned",
        "clock-breached"
      })
  void each_sample_is_what_its_schema_says(String name) {
    assertThat(faults(name, sample(name))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"timebank, hours, consultant", "quoted, , consultant", "included, , ", "free, , "})
  void each_way_of_paying_is_what_the_schemas_say(
      String as, @Nullable String timebank, @Nullable String price) throws Exception {
    Case open = Made.paid(Pay.of(as, timebank, price));
    JsonNode opened = published("case-opened", CaseOpened.event(open, List.of(), ENGLISH));
    JsonNode logged = published("work-logged", WorkLogged.event(open, LOG, ENGLISH));
    assertThat(opened.at("/coverage/pay/as").asText()).isEqualTo(as);
    assertThat(opened.at("/coverage/pay/timebank").asText(null)).isEqualTo(timebank);
    assertThat(opened.at("/coverage/pay/price").asText(null)).isEqualTo(price);
    assertThat(logged.get("coverage")).isEqualTo(opened.get("coverage"));
  }

  @Test
  void what_is_published_is_what_the_samples_say() throws Exception {
    Case open = Made.openCase();
    Speech norwegian = Speech.in("nb-NO");
    Map<String, Event> events =
        Map.of(
            "case-opened", CaseOpened.event(open, List.of(Made.clock("PT2H")), norwegian),
            "work-started", WorkStarted.event(open.in(STARTED), STARTED),
            "work-logged", WorkLogged.event(open, LOG, norwegian),
            "case-resolved", CaseResolved.event(open.in(RESOLVED), RESOLVED),
            "clock-warned",
                ClockWarned.event(
                    open, Made.clock("PT2H"), 75, Instant.parse("2026-09-08T08:42:00Z")),
            "clock-breached", ClockBreached.event(open, Made.clock("PT2H")));
    for (Map.Entry<String, Event> event : events.entrySet()) {
      assertThat(published(event.getKey(), event.getValue())).isEqualTo(sample(event.getKey()));
    }
  }
}
