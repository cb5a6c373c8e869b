package no.ettermarked.backbone;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The directory of one PostgreSQL: {@code cluster} is the server's own, and {@code initialised}
 * says that the cluster was made to the end.
 *
 * @param log what the server said since it was last started
 */
record PostgresCluster(Path directory, Path log, boolean isTemporary) {
  private static final Duration STARTUP = Duration.ofSeconds(30);

  static PostgresCluster in(Path directory, Path log) {
    return new PostgresCluster(Directories.create(directory), log, false);
  }

  static PostgresCluster temporary() {
    Path directory = Directories.temporary("ettermarked-postgres-");
    return new PostgresCluster(directory, directory.resolve("postgresql.log"), true);
  }

  /**
   * Ends the server that an earlier process left in a directory.
   *
   * @return whether there was one
   */
  static boolean endLeftOver(Path directory) {
    Path cluster = cluster(directory);
    boolean left = Postmaster.of(cluster).isPresent();
    if (left) {
      Postmaster.clearAway(cluster);
    }
    return left;
  }

  Optional<ProcessHandle> server() {
    return Postmaster.of(data());
  }

  /**
   * Starts the server, making the cluster when there is none; also root may, in a user namespace of
   * its own.
   */
  EmbeddedPostgres start(int port, PostgresSettings settings) {
    requireUnlocked();
    Postmaster.clearAway(data());
    if (!Files.exists(initialised())) {
      Directories.delete(data());
    }
    try {
      Files.deleteIfExists(log);
      EmbeddedPostgres started = builder(port, settings).start();
      Files.writeString(initialised(), "");
      return started;
    } catch (IOException | IllegalStateException refused) {
      Postmaster.clearAway(data());
      throw failure(refused);
    }
  }

  private StartFailure failure(Exception refused) {
    String complaint = lastComplaint();
    return complaint.contains("No space left on device")
        ? new StartFailure(
            "PostgreSQL found the disk full", "free some space and start again", refused)
        : new StartFailure(
            "PostgreSQL did not start" + complaint, "read " + log + " for the reason", refused);
  }

  /**
   * What is left to do when the server was told to stop: nothing may live on, a temporary directory
   * goes.
   */
  void afterStop() {
    Postmaster.clearAway(data());
    if (isTemporary) {
      Directories.delete(directory);
    }
  }

  private EmbeddedPostgres.Builder builder(int port, PostgresSettings settings) {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(data())
            .setCleanDataDirectory(false)
            .setOverrideWorkingDirectory(ServerBinaries.directory().toFile())
            .setRegisterShutdownHook(false)
            .setPort(port)
            .setPGStartupWait(STARTUP)
            .setLocaleConfig("locale", "C")
            .setLocaleConfig("locale-provider", "builtin")
            .setLocaleConfig("builtin-locale", "C.UTF-8")
            .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()));
    settings.asServerConfig().forEach(builder::setServerConfig);
    return builder;
  }

  /**
   * The library holds this lock while it runs a server; another holder is another suite on the same
   * directory.
   */
  private void requireUnlocked() {
    if (FileLocks.isHeld(data().resolve("epg-lock"))) {
      throw new StartFailure(
          "the PostgreSQL in " + directory + " is already running",
          "stop the suite that runs it or choose another directory");
    }
  }

  private String lastComplaint() {
    if (!Files.exists(log)) {
      return "";
    }
    try (Stream<String> lines = Files.lines(log)) {
      List<String> complaints = lines.filter(PostgresCluster::isComplaint).toList();
      return complaints.isEmpty() ? "" : " (" + complaints.getLast().strip() + ")";
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A session that came before the server was ready is told so as FATAL; that is no complaint. */
  private static boolean isComplaint(String line) {
    return Stream.of("FATAL:", "PANIC:", "error:").anyMatch(line::contains)
        && !line.contains("the database system is");
  }

  private Path data() {
    return cluster(directory);
  }

  private static Path cluster(Path directory) {
    return directory.resolve("cluster");
  }

  private Path initialised() {
    return directory.resolve("initialised");
  }
}
