package no.ettermarked.backbone;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Settings of the one node, which is broker and controller: little memory, messages kept until they
 * are wiped.
 */
final class BrokerSettings {
  static final String NODE = "1";
  static final String CONTROLLER_LISTENER = "CONTROLLER";

  private BrokerSettings() {}

  static Map<String, String> of(Path directory, int port, int controllerPort) {
    Map<String, String> settings = new HashMap<>();
    settings.putAll(node(directory, port, controllerPort));
    settings.putAll(ofOneReplica());
    settings.putAll(small());
    settings.put("auto.create.topics.enable", "false");
    settings.put("log.retention.ms", "-1");
    // A broker that was killed is let back in only when its session has ended.
    settings.put("broker.session.timeout.ms", "4000");
    settings.put("broker.heartbeat.interval.ms", "1000");
    settings.put("group.initial.rebalance.delay.ms", "0");
    return settings;
  }

  private static Map<String, String> node(Path directory, int port, int controllerPort) {
    return Map.of(
        "process.roles",
        "broker,controller",
        "node.id",
        NODE,
        "log.dirs",
        directory.toString(),
        "listeners",
        "PLAINTEXT://localhost:"
            + port
            + ","
            + CONTROLLER_LISTENER
            + "://localhost:"
            + controllerPort,
        "advertised.listeners",
        "PLAINTEXT://localhost:" + port,
        "listener.security.protocol.map",
        "PLAINTEXT:PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT",
        "controller.listener.names",
        CONTROLLER_LISTENER,
        "controller.quorum.voters",
        NODE + "@localhost:" + controllerPort);
  }

  private static Map<String, String> ofOneReplica() {
    return Map.of(
        "default.replication.factor", "1",
        "min.insync.replicas", "1",
        "offsets.topic.replication.factor", "1",
        "transaction.state.log.replication.factor", "1",
        "transaction.state.log.min.isr", "1",
        "share.coordinator.state.topic.replication.factor", "1",
        "share.coordinator.state.topic.min.isr", "1");
  }

  private static Map<String, String> small() {
    return Map.of(
        "offsets.topic.num.partitions", "4",
        "transaction.state.log.num.partitions", "4",
        "num.network.threads", "2",
        "num.io.threads", "2",
        "background.threads", "2",
        "log.cleaner.dedupe.buffer.size", "4194304",
        "log.segment.bytes", "16777216",
        "log.index.size.max.bytes", "1048576");
  }
}
