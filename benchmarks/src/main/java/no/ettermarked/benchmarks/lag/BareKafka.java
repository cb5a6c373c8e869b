package no.ettermarked.benchmarks.lag;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import no.ettermarked.benchmarks.suite.Percentiles;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.LongDeserializer;
import org.apache.kafka.common.serialization.LongSerializer;

/** From {@code send} to what {@code poll} gives, by one clock; acknowledged by all, no linger. */
final class BareKafka implements AutoCloseable {
  private static final String TOPIC = "bench.lag";

  private final KafkaProducer<Long, byte[]> producer;
  private final Queue<Long> micros = new ConcurrentLinkedQueue<>();
  private final Thread consuming;
  private volatile boolean running = true;

  private BareKafka(String servers) {
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", servers, "linger.ms", 0, "acks", "all"),
            new LongSerializer(),
            new ByteArraySerializer());
    this.consuming = Thread.ofPlatform().name("bare-consumer").start(() -> consume(servers));
  }

  static BareKafka start(String servers) throws InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
      admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
    } catch (ExecutionException refused) {
      throw new IllegalStateException("the topic " + TOPIC + " could not be made", refused);
    }
    return new BareKafka(servers);
  }

  /** The key says when it was sent. */
  void send(byte[] message) {
    producer.send(new ProducerRecord<>(TOPIC, System.nanoTime(), message));
  }

  private void consume(String servers) {
    try (KafkaConsumer<Long, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", servers, "fetch.min.bytes", 1, "fetch.max.wait.ms", 50),
            new LongDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> all = List.of(new TopicPartition(TOPIC, 0));
      consumer.assign(all);
      consumer.seekToEnd(all);
      while (running) {
        for (ConsumerRecord<Long, byte[]> message : consumer.poll(Duration.ofMillis(200))) {
          micros.add((System.nanoTime() - message.key()) / 1000);
        }
      }
    }
  }

  void forget() {
    micros.clear();
  }

  Percentiles measured() {
    return new Percentiles(micros.stream().mapToLong(Long::longValue).toArray());
  }

  @Override
  public void close() throws InterruptedException {
    running = false;
    consuming.join();
    producer.close();
  }
}
