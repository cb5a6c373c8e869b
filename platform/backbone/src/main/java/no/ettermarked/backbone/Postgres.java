package no.ettermarked.backbone;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * A PostgreSQL 18 server run by this process. The same directory started again has the same
 * databases, also after the starter or the server was killed. It listens on localhost only and
 * trusts whoever connects from there: it is for one machine, not for production.
 */
public final class Postgres implements AutoCloseable {
  /** The server's superuser, the same in every cluster started here. */
  public static final String USERNAME = "postgres";

  /** Accepted like any other, as connections from this machine are trusted. */
  public static final String PASSWORD = "postgres";

  private final PostgresCluster cluster;
  private final EmbeddedPostgres server;

  private Postgres(PostgresCluster cluster, EmbeddedPostgres server) {
    this.cluster = cluster;
    this.server = server;
  }

  /**
   * Starts the server on the port, 0 for a free one. A directory that is new or empty becomes a new
   * cluster.
   *
   * @param log the file that what the server says goes to, made anew
   * @throws StartFailure when the port is taken, the directory is in use or the server refuses
   */
  public static Postgres start(Path dataDirectory, Path log, int port) {
    if (port != 0) {
      Ports.requireFree(port, "PostgreSQL", "choose another port");
    }
    return start(PostgresCluster.in(dataDirectory, log), port, PostgresSettings.DURABLE);
  }

  /**
   * A server on a free port in a temporary directory, faster because a crash would lose its data.
   * Close, at the latest the end of this process, stops it and removes the directory.
   */
  public static Postgres startForTests() {
    PostgresCluster cluster = PostgresCluster.temporary();
    Postgres started = start(cluster, 0, PostgresSettings.FOR_TESTS);
    Runtime.getRuntime().addShutdownHook(new Thread(started::close, "postgres-for-tests"));
    return started;
  }

  /**
   * Ends the server of a directory whose starter was killed, for who knows that it was.
   *
   * @return whether there was one
   */
  public static boolean endLeftOver(Path dataDirectory) {
    return PostgresCluster.endLeftOver(dataDirectory);
  }

  /** As {@link #start(Path, Path, int)}, with the log beside the cluster in the directory. */
  public static Postgres start(Path dataDirectory, int port) {
    return start(dataDirectory, dataDirectory.resolve("postgresql.log"), port);
  }

  private static Postgres start(PostgresCluster cluster, int port, PostgresSettings settings) {
    return new Postgres(
        cluster, ServerBinaries.unpackedFor(() -> unbroken(() -> cluster.start(port, settings))));
  }

  /**
   * An interrupt does not break it off: what it has begun would go on without anybody to end it.
   */
  private static EmbeddedPostgres unbroken(Supplier<EmbeddedPostgres> start) {
    try {
      return CompletableFuture.supplyAsync(
              start, task -> Thread.ofPlatform().name("postgres-start").start(task))
          .join();
    } catch (CompletionException refused) {
      throw refused.getCause() instanceof RuntimeException cause ? cause : refused;
    }
  }

  /** Makes the database unless it exists. */
  public void createDatabase(String name) {
    String quoted = "\"" + name.replace("\"", "\"\"") + "\"";
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      if (!exists(connection, name)) {
        statement.execute("create database " + quoted);
      }
    } catch (SQLException refused) {
      throw new StartFailure(
          "the database " + name + " could not be made",
          "read " + log() + " for the reason",
          refused);
    }
  }

  private static boolean exists(Connection connection, String name) throws SQLException {
    try (var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
      query.setString(1, name);
      try (ResultSet found = query.executeQuery()) {
        return found.next();
      }
    }
  }

  /** Without credentials: they are {@link #username()} and {@link #password()}. */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://localhost:" + port() + "/" + database;
  }

  public int port() {
    return server.getPort();
  }

  public String username() {
    return USERNAME;
  }

  public String password() {
    return PASSWORD;
  }

  /** The server's own version, such as "18.4". */
  public String version() {
    try (Connection connection = server.getPostgresDatabase().getConnection()) {
      return connection.getMetaData().getDatabaseProductVersion().split(" ", 2)[0];
    } catch (SQLException refused) {
      throw new IllegalStateException("PostgreSQL does not answer on port " + port(), refused);
    }
  }

  /** The server's process, whose children are its sessions and workers; empty when it has died. */
  public Optional<ProcessHandle> process() {
    return cluster.server();
  }

  /** The file that holds what the server said since it was started. */
  public Path log() {
    return cluster.log();
  }

  /** Ends sessions, writes a checkpoint and stops. */
  @Override
  public void close() {
    Optional<ProcessHandle> running = process();
    try {
      server.close();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
    running.ifPresent(Postmaster::awaitExit);
    cluster.afterStop();
  }
}
