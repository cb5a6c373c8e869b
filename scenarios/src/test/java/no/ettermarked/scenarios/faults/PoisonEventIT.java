package no.ettermarked.scenarios.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.AbstractMap.SimpleEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.local.Replica;
import no.ettermarked.local.Service;
import no.ettermarked.scenarios.suite.Topic;
import no.ettermarked.scenarios.suite.Topic.Sent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@DisplayName("An event that cannot be handled")
@TestInstance(Lifecycle.PER_CLASS)
@Tag("faults")
class PoisonEventIT {
  private static final String PROVIDER = "poisoned";
  private static final String WAITING = "/v1/dead-letters?limit=200";

  private final Caller caller = new Caller(PROVIDER);
  private final Story story = new Story(caller);
  private String ourCase = "";

  @BeforeAll
  void work() {
    story.isSold();
    ourCase = story.open("high", "Rapporten er tom");
    story.logWork(ourCase, 1);
    isRated(1);
  }

  @Test
  @DisplayName("becomes one dead letter that says why, stays when driven again, blocks nothing")
  void foreign_data_waits_with_its_reason() {
    ObjectNode poison = anEventLikeOurs();
    ((ObjectNode) poison.at("/data/work")).put("minutes", "many");
    List<Map.Entry<String, String>> twice =
        List.of(Map.entry(ourCase, poison.toString()), Map.entry(ourCase, poison.toString()));
    Topic.CASES.send(twice);
    long rated = ratedNow();
    story.logWork(ourCase, 2);
    isRated(rated + 1);
    JsonNode letter = theLetter(poison.path("id").asText());
    assertThat(letter.path("reason").asText()).contains("/work/minutes");
    Optional<Answer> again = redriven(letter.path("id").asText());
    assertThat(again.orElseThrow().status()).isEqualTo(409);
    assertThat(again.orElseThrow().field("code")).isEqualTo("event-not-handled");
    assertThat(again.orElseThrow().field("detail")).contains("/work/minutes");
    theLetter(poison.path("id").asText());
  }

  @Test
  @DisplayName("is told in the log once, with its provider and the trace that it names")
  void is_logged_with_its_provider_and_trace() {
    ObjectNode poison = anEventLikeOurs();
    poison.put("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00");
    ((ObjectNode) poison.at("/data/work")).put("minutes", "a few");
    String id = poison.path("id").asText();
    Topic.CASES.send(List.of(Map.entry(ourCase, poison.toString())));
    caller.eventually(Service.BILLING, WAITING, answer -> answer.text().contains(id));
    assertThat(Log.errors(Service.BILLING, id))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.at("/mdc/provider").asText()).isEqualTo(PROVIDER);
              assertThat(line.at("/mdc/traceId").asText())
                  .isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
            });
  }

  @Test
  @DisplayName("is driven again through the API when its cause is mended, and has its effect once")
  void a_mended_cause() {
    Database.run(
        Service.BILLING,
        "alter table rated_work add constraint out_of_order check (minutes <> 77) not valid");
    long rated = ratedNow();
    JsonNode letter;
    try {
      story.logWork(ourCase, 77);
      story.logWork(ourCase, 3);
      isRated(rated + 1);
      letter = refusedByDatabase();
      assertThat(letter.path("consumer").asText()).isEqualTo("rating");
      Optional<Answer> tooEarly = redriven(letter.path("id").asText());
      assertThat(tooEarly.orElseThrow().status()).isEqualTo(409);
    } finally {
      Database.run(Service.BILLING, "alter table rated_work drop constraint out_of_order");
    }
    assertThat(redriven(letter.path("id").asText()).orElseThrow().status()).isEqualTo(200);
    isRated(rated + 2);
    assertThat(redriven(letter.path("id").asText()).orElseThrow().status()).isEqualTo(404);
    assertThat(ratedNow()).isEqualTo(rated + 2);
  }

  @Test
  @DisplayName(
      "that is no event at all is counted, and blocks nothing: text, no key, a NUL, nothing")
  void no_event_at_all() {
    Topic.CASES.send(
        List.of(
            Map.entry(ourCase, "not an event"),
            Map.entry(ourCase, "{\"specversion\": \"1.0\"}"),
            Map.entry(ourCase, "a NUL: \0."),
            Map.entry(ourCase, withNulls()),
            Map.entry(ourCase, "null"),
            Map.entry(ourCase, "[".repeat(5000)),
            new SimpleEntry<>(null, "without a key"),
            new SimpleEntry<>(ourCase, null),
            Map.entry(ourCase, "")));
    long rated = ratedNow();
    story.logWork(ourCase, 4);
    isRated(rated + 1);
    Backlog.isDrained();
    assertThat(lettersWhere("provider = ''")).isEqualTo(8);
    long waiting = lettersWhere("redriven_at is null");
    assertThat(waiting).isGreaterThanOrEqualTo(8);
    await("the operator is told of all that wait")
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(
                        Health.metric(Replica.first(Service.BILLING), "ettermarked_dead_letters"))
                    .isEqualTo(waiting));
  }

  private static long lettersWhere(String condition) {
    return Database.number(Service.BILLING, "select count(*) from dead_letter where " + condition);
  }

  /** An event whose id, key and type nobody can store as they are. */
  private String withNulls() {
    ObjectNode event = anEventLikeOurs();
    event.put("id", "nul \0 and more");
    return event.toString();
  }

  private ObjectNode anEventLikeOurs() {
    Backlog.isDrained();
    Sent real =
        Topic.CASES.firstSent(PROVIDER).stream()
            .filter(event -> event.type().endsWith("work-logged.v1"))
            .findFirst()
            .orElseThrow();
    ObjectNode copy = real.event().deepCopy();
    copy.put("id", UUID.randomUUID().toString());
    return copy;
  }

  private JsonNode theLetter(String event) {
    List<JsonNode> letters =
        caller.list(Service.BILLING, WAITING).stream()
            .filter(letter -> letter.path("eventId").asText().equals(event))
            .toList();
    assertThat(letters).as("dead letters of the event").hasSize(1);
    return letters.getFirst();
  }

  private JsonNode refusedByDatabase() {
    return caller
        .eventually(Service.BILLING, WAITING, answer -> answer.text().contains("SQLState 23514"))
        .json()
        .path("items")
        .valueStream()
        .filter(letter -> letter.path("reason").asText().contains("SQLState 23514"))
        .findFirst()
        .orElseThrow();
  }

  private Optional<Answer> redriven(String letter) {
    String path = "/v1/dead-letters/" + letter + "/redrives";
    return caller.once(Service.BILLING, "POST", path, "", Caller.withKey(Map.of()));
  }

  private long ratedNow() {
    return caller.list(Service.BILLING, "/v1/rated-work?limit=200").size();
  }

  private void isRated(long count) {
    caller.eventually(
        Service.BILLING,
        "/v1/rated-work?limit=200",
        answer -> answer.json().path("items").size() == count);
  }
}
