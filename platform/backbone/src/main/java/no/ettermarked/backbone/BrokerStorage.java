package no.ettermarked.backbone;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;

/** The directory of one broker; {@code logs} is Kafka's own. */
record BrokerStorage(Path directory, boolean isTemporary) {

  static BrokerStorage in(Path directory) {
    return new BrokerStorage(Directories.create(directory), false);
  }

  static BrokerStorage temporary() {
    return new BrokerStorage(Directories.temporary("ettermarked-kafka-"), true);
  }

  Path logs() {
    return directory.resolve("logs");
  }

  /** Writes the identity of the cluster; storage that has one keeps it. */
  void format() {
    if (Files.exists(logs().resolve("meta.properties"))) {
      return;
    }
    Directories.delete(logs());
    Directories.create(logs());
    try {
      new Formatter()
          .setNodeId(Integer.parseInt(BrokerSettings.NODE))
          .setClusterId(Uuid.randomUuid().toString())
          .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
          .setMetadataLogDirectory(logs().toString())
          .addDirectory(logs().toString())
          .setPrintStream(
              new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
          .run();
      // The formatter declares Exception itself.
    } catch (Exception refused) {
      throw new StartFailure(
          "Kafka's storage in " + directory + " cannot be made",
          "see that the disk has room and that you may write there",
          refused);
    }
  }

  /** Kafka holds this lock while it runs; another holder is another suite on the same directory. */
  void requireUnlocked() {
    if (FileLocks.isHeld(logs().resolve(".lock"))) {
      throw new StartFailure(
          "the Kafka in " + directory + " is already running",
          "stop the suite that runs it or choose another directory");
    }
  }

  void afterStop() {
    if (isTemporary) {
      Directories.delete(directory);
    }
  }
}
