package no.ettermarked.backbone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerTest {
  @TempDir Path directory;

  @Test
  void messages_survive_a_restart_of_the_same_directory() throws Exception {
    try (Broker first = Broker.start(directory, 0)) {
      first.createTopics(Topics.ALL);
      first.createTopics(Topics.ALL);
      sent(first, "ettermarked.cases.v1", "OSE-1042");
    }
    try (Broker second = Broker.start(directory, 0)) {
      assertThat(read(second, "ettermarked.cases.v1")).containsExactly("OSE-1042");
    }
  }

  @Test
  void the_topics_are_those_of_the_list_and_writing_makes_none() throws Exception {
    try (Broker broker = Broker.start(directory, 0);
        Admin admin = adminOf(broker)) {
      broker.createTopics(Topics.ALL);
      assertThat(admin.listTopics().names().get())
          .containsExactlyInAnyOrderElementsOf(Topics.ALL.stream().map(Topic::name).toList());
      assertThat(partitionsOf(admin, "ettermarked.billing.v1")).isEqualTo(6);
      assertThat(partitionsOf(admin, "ettermarked.billing.dead-letters.v1")).isEqualTo(1);
      assertThat(cleanupOf(admin, "ettermarked.terms-in-force.v1")).isEqualTo("compact");
      assertThat(cleanupOf(admin, "ettermarked.cases.v1")).isEqualTo("delete");
      assertThatThrownBy(() -> partitionsOf(admin, "ettermarked.invented.v1"))
          .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
    }
  }

  @Test
  void a_port_that_is_taken_is_refused_in_one_sentence() throws IOException {
    try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> Broker.start(directory, holder.getLocalPort()))
          .isInstanceOf(StartFailure.class)
          .hasMessage(
              "port %d, which Kafka needs, is taken by process %d (java): stop that process or choose another port."
                  .formatted(holder.getLocalPort(), ProcessHandle.current().pid()));
    }
  }

  @Test
  void a_directory_that_is_in_use_is_refused_in_one_sentence() {
    try (Broker first = Broker.start(directory, 0)) {
      assertThat(first.bootstrapServers()).startsWith("localhost:");
      assertThatThrownBy(() -> Broker.start(directory, 0))
          .isInstanceOf(StartFailure.class)
          .hasMessage(
              "the Kafka in %s is already running: stop the suite that runs it or choose another directory."
                  .formatted(directory));
    }
  }

  private static Admin adminOf(Broker broker) {
    return Admin.create(
        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers()));
  }

  private static int partitionsOf(Admin admin, String topic)
      throws ExecutionException, InterruptedException {
    return admin
        .describeTopics(List.of(topic))
        .topicNameValues()
        .get(topic)
        .get()
        .partitions()
        .size();
  }

  private static String cleanupOf(Admin admin, String topic)
      throws ExecutionException, InterruptedException {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    return admin
        .describeConfigs(List.of(resource))
        .all()
        .get()
        .get(resource)
        .get("cleanup.policy")
        .value();
  }

  private static void sent(Broker broker, String topic, String value) throws Exception {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic, 0, "key", value)).get();
    }
  }

  private static List<String> read(Broker broker, String topic) {
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            new StringDeserializer(),
            new StringDeserializer())) {
      TopicPartition partition = new TopicPartition(topic, 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      return consumer.poll(Duration.ofSeconds(20)).records(partition).stream()
          .map(ConsumerRecord::value)
          .toList();
    }
  }
}
