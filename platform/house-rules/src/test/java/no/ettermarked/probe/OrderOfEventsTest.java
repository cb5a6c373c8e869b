package no.ettermarked.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.EventsUnderTest;
import no.ettermarked.kit.outbox.Event;
import no.ettermarked.kit.outbox.Outbox;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What the relay keeps in order when something cannot be sent. */
@QuarkusTest
@WithTestResource(BackboneResource.class)
class OrderOfEventsTest {
  private static final int MORE_THAN_A_PRODUCER_SENDS = 1_100_000;

  @Inject Outbox outbox;
  @Inject Tenancy tenancy;
  @Inject Sql sql;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String servers;

  private record Told(String key, String name, int bytes) {}

  /** A topic of a test's own, with one partition: what is on it stands in the order it came. */
  private void make(String topic, Map<String, String> settings) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
      admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1).configs(settings))).all().get();
    }
  }

  private static String event(String name, int bytes) {
    return "{\"name\":\"%s\",\"filler\":\"%s\"}".formatted(name, "x".repeat(bytes));
  }

  private void tell(String topic, List<Told> events) {
    tenancy.as(
        "order",
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      events.forEach(
                          one -> outbox.forward(topic, one.key(), event(one.name(), one.bytes())));
                      return true;
                    }));
  }

  private void mend(String topic, String key, int from) {
    sql.update(
        "update outbox set event = ? where topic = ? and key = ? and length(event) > ?",
        event("first", 1),
        topic,
        key,
        from);
  }

  private List<Long> waiting(String topic) {
    return sql.list("select id from outbox where topic = ?", row -> row.getLong(1), topic);
  }

  private static List<String> names(String topic, int atLeast) {
    return EventsUnderTest.awaitAll(topic, event -> true, atLeast).stream()
        .map(OrderOfEventsTest::name)
        .toList();
  }

  private static String name(JsonNode event) {
    return event.path("name").asText();
  }

  private void passes_by_and_holds_back(String topic, int refused) {
    String broken = UUID.randomUUID().toString();
    String whole = UUID.randomUUID().toString();
    tell(
        topic,
        List.of(
            new Told(broken, "first", refused),
            new Told(broken, "second", 1),
            new Told(whole, "other", 1)));
    assertThat(names(topic, 1)).containsExactly("other");
    tell(topic, List.of(new Told(broken, "third", 1), new Told(whole, "another", 1)));
    assertThat(names(topic, 2)).containsOnly("other", "another");
    assertThat(waiting(topic)).hasSize(3);
    mend(topic, broken, refused);
    await().atMost(Duration.ofSeconds(30)).until(() -> waiting(topic).isEmpty());
    Stream<String> ofBroken =
        names(topic, 5).stream().filter(List.of("first", "second", "third")::contains).distinct();
    assertThat(ofBroken).containsExactly("first", "second", "third");
  }

  @Test
  void what_the_producer_refuses_holds_back_its_own_key_and_no_other() throws Exception {
    make("order.producer", Map.of());
    passes_by_and_holds_back("order.producer", MORE_THAN_A_PRODUCER_SENDS);
  }

  @Test
  void what_the_broker_refuses_holds_back_its_own_key_and_no_other() throws Exception {
    make("order.broker", Map.of("max.message.bytes", "200000"));
    passes_by_and_holds_back("order.broker", 300_000);
  }

  @Test
  void many_events_of_few_keys_arrive_in_order() throws Exception {
    make("order.many", Map.of());
    List<Told> many =
        IntStream.range(0, 5000).mapToObj(i -> new Told("key-" + i % 7, "" + i, 100)).toList();
    tell("order.many", many);
    List<String> names = names("order.many", many.size());
    for (int key = 0; key < 7; key++) {
      int of = key;
      assertThat(names.stream().mapToInt(Integer::parseInt).filter(i -> i % 7 == of).distinct())
          .isSorted()
          .hasSize((5000 - of + 6) / 7);
    }
  }

  @Test
  void events_published_at_once_arrive_in_the_order_of_their_list() throws Exception {
    make("order.at.once", Map.of());
    UUID[] things = {UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()};
    List<Event> events =
        IntStream.range(0, 1200)
            .mapToObj(i -> new Event("probe", things[i % 3], i, Map.of("name", "\"" + i + "\"")))
            .toList();
    tenancy.as(
        "order",
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      outbox.publish("order.at.once", events);
                      outbox.publish("order.at.once", List.of());
                      return true;
                    }));
    List<JsonNode> told = EventsUnderTest.awaitAll("order.at.once", event -> true, 1200);
    assertThat(told.stream().map(event -> event.at("/data/name").asText()).distinct())
        .hasSize(1200)
        .contains("\"0\"", "\"1199\"");
    for (UUID thing : things) {
      assertThat(
              told.stream()
                  .filter(event -> event.path("subject").asText().equals(thing.toString()))
                  .map(event -> event.path("aggregateversion").asLong())
                  .distinct())
          .isSorted()
          .hasSize(400);
    }
  }
}
