package no.ettermarked.backbone;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.AppInfoParser;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;

/**
 * A Kafka of one KRaft node inside this process. The same directory started again has the same
 * topics, messages and consumer offsets. It listens on localhost only, without authentication: it
 * is for one machine, not for production.
 */
public final class Broker implements AutoCloseable {
  private final BrokerStorage storage;
  private final KafkaRaftServer server;
  private final int port;

  private Broker(BrokerStorage storage, KafkaRaftServer server, int port) {
    this.storage = storage;
    this.server = server;
    this.port = port;
  }

  /**
   * Starts the broker on the port, 0 for a free one. A directory that is new or empty becomes a new
   * cluster.
   *
   * @throws StartFailure when the port is taken, the directory is in use or the broker refuses
   */
  public static Broker start(Path dataDirectory, int port) {
    if (port != 0) {
      Ports.requireFree(port, "Kafka", "choose another port");
    }
    return start(BrokerStorage.in(dataDirectory), port == 0 ? Ports.free() : port);
  }

  /**
   * A broker on a free port in a temporary directory, which close, at the latest the end of this
   * process, removes.
   */
  public static Broker startForTests() {
    Broker started = start(BrokerStorage.temporary(), Ports.free());
    Runtime.getRuntime().addShutdownHook(new Thread(started::close, "kafka-for-tests"));
    return started;
  }

  private static Broker start(BrokerStorage storage, int port) {
    storage.requireUnlocked();
    storage.format();
    Map<String, String> settings = BrokerSettings.of(storage.logs(), port, Ports.free());
    KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
    try {
      server.startup();
    } catch (KafkaException | BrokerHalt refused) {
      server.shutdown();
      throw new StartFailure(
          "Kafka did not start (" + refused.getMessage() + ")",
          "see that " + storage.directory() + " is readable and the disk has room",
          refused);
    }
    return new Broker(storage, server, port);
  }

  /** Kafka's own version, such as "4.1.2". */
  public static String version() {
    return AppInfoParser.getVersion();
  }

  /**
   * What to do when a broker meets a fault it cannot live with, such as a full disk. Without this
   * Kafka ends the whole process at once, and nothing else is stopped in order.
   *
   * @param told gets Kafka's reason, often no more than that there is one, on a thread of Kafka,
   *     which ends then
   */
  public static void onFatalFault(Consumer<String> told) {
    Exit.Procedure procedure =
        (_, message) -> {
          String reason = Objects.requireNonNullElse(message, "a fault it cannot live with");
          told.accept(reason);
          throw new BrokerHalt(reason);
        };
    Exit.setHaltProcedure(procedure);
    Exit.setExitProcedure(procedure);
  }

  public String bootstrapServers() {
    return "localhost:" + port;
  }

  /** Makes the topic unless it exists. */
  public void createTopic(String name, int partitions, boolean compacted) {
    createTopics(List.of(new Topic(name, partitions, compacted)));
  }

  /** Makes those of the topics that do not exist. */
  public void createTopics(List<Topic> topics) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
      admin
          .createTopics(topics.stream().map(Broker::asNewTopic).toList())
          .values()
          .forEach(Broker::await);
    }
  }

  private static NewTopic asNewTopic(Topic topic) {
    return new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.empty())
        .configs(Map.of("cleanup.policy", topic.compacted() ? "compact" : "delete"));
  }

  private static void await(String topic, KafkaFuture<Void> creation) {
    try {
      creation.get();
    } catch (ExecutionException refused) {
      if (!(refused.getCause() instanceof TopicExistsException)) {
        throw new StartFailure(
            "the topic " + topic + " could not be made (" + refused.getMessage() + ")",
            "see what Kafka logged just before",
            refused);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new StartFailure(
          "making the topic " + topic + " was interrupted", "start again", stopped);
    }
  }

  /**
   * Hands over what it leads, writes everything to disk and stops; a second call does nothing more.
   */
  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
    storage.afterStop();
  }
}
