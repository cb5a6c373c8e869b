package no.ettermarked.benchmarks.drain;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** What is sent, to a topic that nobody reads, and sending it with a producer as it comes. */
final class Messages {
  static final String TOPIC = "bench.drain";
  private static final int PARTITIONS = 6;
  private static final int KEYS = 1000;
  private static final int BYTES = 1500;
  private static final String EVENT =
      "{\"specversion\":\"1.0\",\"data\":\"" + "x".repeat(BYTES) + "\"}";

  private final String servers;

  Messages(String servers) {
    this.servers = servers;
  }

  void makeTopic() throws InterruptedException, ExecutionException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
      admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1))).all().get();
    }
  }

  static String event() {
    return EVENT;
  }

  /** How many aggregates the messages are about, one after the other. */
  static int keys() {
    return KEYS;
  }

  /** Sends so many with an idempotent producer and otherwise its own defaults. */
  Duration sentBare(int count) {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", servers, "enable.idempotence", true, "acks", "all"),
            new StringSerializer(),
            new StringSerializer())) {
      producer.partitionsFor(TOPIC);
      long begun = System.nanoTime();
      for (int i = 0; i < count; i++) {
        producer.send(new ProducerRecord<>(TOPIC, "key-" + i % KEYS, EVENT));
      }
      producer.flush();
      return Duration.ofNanos(System.nanoTime() - begun);
    }
  }
}
