package no.ettermarked.benchmarks.opencase;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import no.ettermarked.benchmarks.suite.Awaiting;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** The event of a case that cases-service has opened: the bytes that others store again. */
final class PublishedCase {
  private static final String TOPIC = "ettermarked.cases.v1";
  private static final String TYPE = "no.ettermarked.cases.case-opened.v1";

  private PublishedCase() {}

  static String event(String servers) throws InterruptedException {
    AtomicReference<@Nullable String> found = new AtomicReference<>();
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", servers),
            new StringDeserializer(),
            new StringDeserializer())) {
      List<TopicPartition> all =
          consumer.partitionsFor(TOPIC).stream()
              .map(one -> new TopicPartition(TOPIC, one.partition()))
              .toList();
      consumer.assign(all);
      consumer.seekToBeginning(all);
      Awaiting.until(
          "a published case",
          Duration.ofSeconds(30),
          Duration.ZERO,
          () -> {
            consumer
                .poll(Duration.ofMillis(200))
                .forEach(
                    message -> {
                      if (message.value().contains(TYPE)) {
                        found.set(message.value());
                      }
                    });
            return found.get() != null;
          });
      return Objects.requireNonNull(found.get());
    }
  }
}
