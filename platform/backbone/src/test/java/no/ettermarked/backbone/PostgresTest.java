package no.ettermarked.backbone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
  @TempDir Path directory;

  @Test
  void data_survives_a_clean_restart_and_a_database_is_made_once() throws SQLException {
    try (Postgres first = Postgres.start(directory, 0)) {
      first.createDatabase("cases");
      first.createDatabase("cases");
      run(first, "create table opened (number text)");
      run(first, "insert into opened values ('OSE-1042')");
    }
    try (Postgres second = Postgres.start(directory, 0)) {
      assertThat(asked(second, "select number from opened")).isEqualTo("OSE-1042");
    }
  }

  @Test
  void data_survives_a_server_that_was_killed_and_left_its_pid_file() throws SQLException {
    try (Postgres first = Postgres.start(directory, 0)) {
      first.createDatabase("cases");
      run(first, "create table opened (number text)");
      run(first, "insert into opened values ('OSE-1042')");
      killed(first.process().orElseThrow());
      assertThat(directory.resolve("cluster/postmaster.pid")).exists();
      assertThat(first.process()).isEmpty();
    }
    try (Postgres second = Postgres.start(directory, 0)) {
      assertThat(asked(second, "select number from opened")).isEqualTo("OSE-1042");
    }
  }

  @Test
  void a_start_that_is_interrupted_goes_on_to_its_end_so_that_it_can_be_stopped() {
    Thread.currentThread().interrupt();
    try (Postgres started = Postgres.start(directory, 0)) {
      assertThat(Thread.interrupted()).isTrue();
      assertThat(started.process()).isPresent();
    }
    assertThat(directory.resolve("cluster/postmaster.pid")).doesNotExist();
  }

  @Test
  void a_pid_file_that_names_a_process_of_somebody_else_does_not_stop_the_start()
      throws IOException {
    Postgres.start(directory, 0).close();
    Files.writeString(
        directory.resolve("cluster/postmaster.pid"), ProcessHandle.current().pid() + "\n");
    try (Postgres second = Postgres.start(directory, 0)) {
      assertThat(second.process()).isPresent();
    }
  }

  @Test
  void a_pid_file_that_names_the_server_of_another_directory_leaves_that_alone(
      @TempDir Path elsewhere) throws IOException {
    try (Postgres another = Postgres.start(elsewhere, 0)) {
      Postgres.start(directory, 0).close();
      Files.writeString(
          directory.resolve("cluster/postmaster.pid"),
          another.process().orElseThrow().pid() + "\n" + directory + "\n1700000000\n");
      try (Postgres second = Postgres.start(directory, 0)) {
        assertThat(second.process()).isPresent();
        assertThat(another.process()).isPresent();
      }
    }
  }

  @Test
  void a_server_that_nobody_stopped_can_be_ended_before_another_is_started() {
    Postgres left = Postgres.start(directory, 0);
    ProcessHandle server = left.process().orElseThrow();

    assertThat(Postgres.endLeftOver(directory)).isTrue();

    assertThat(server.isAlive() && server.info().command().isPresent()).isFalse();
    assertThat(Postgres.endLeftOver(directory)).isFalse();
    left.close();
  }

  @Test
  void a_cluster_that_was_not_made_to_the_end_is_made_again() throws IOException {
    Files.createDirectories(directory.resolve("cluster"));
    Files.writeString(directory.resolve("cluster/postgresql.conf"), "half a file");
    try (Postgres started = Postgres.start(directory, 0)) {
      assertThat(started.version()).startsWith("18.");
    }
  }

  @Test
  void a_commit_is_on_disk_in_the_suite_and_not_in_tests() throws SQLException {
    try (Postgres suite = Postgres.start(directory, 0);
        Postgres forTests = Postgres.startForTests()) {
      suite.createDatabase("cases");
      forTests.createDatabase("cases");
      assertThat(asked(suite, "show fsync")).isEqualTo("on");
      assertThat(asked(suite, "show synchronous_commit")).isEqualTo("on");
      assertThat(asked(suite, "show shared_buffers")).isEqualTo("64MB");
      assertThat(asked(forTests, "show fsync")).isEqualTo("off");
    }
  }

  @Test
  void a_port_that_is_taken_is_refused_in_one_sentence_that_names_the_holder() throws IOException {
    try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = holder.getLocalPort();
      assertThatThrownBy(() -> Postgres.start(directory, port))
          .isInstanceOf(StartFailure.class)
          .hasMessage(
              "port %d, which PostgreSQL needs, is taken by process %d (java): stop that process or choose another port."
                  .formatted(port, ProcessHandle.current().pid()));
    }
  }

  @Test
  void a_directory_that_is_in_use_is_refused_in_one_sentence() {
    try (Postgres first = Postgres.start(directory, 0)) {
      assertThatThrownBy(() -> Postgres.start(directory, 0))
          .isInstanceOf(StartFailure.class)
          .hasMessage(
              "the PostgreSQL in %s is already running: stop the suite that runs it or choose another directory."
                  .formatted(directory));
      assertThat(first.process()).isPresent();
    }
  }

  @Test
  void a_server_for_tests_leaves_nothing_behind() {
    Postgres forTests = Postgres.startForTests();
    ProcessHandle server = forTests.process().orElseThrow();
    Path temporary = forTests.log().getParent();
    forTests.close();
    assertThat(server.info().command()).isEmpty();
    assertThat(temporary).doesNotExist();
  }

  private static void run(Postgres postgres, String sql) throws SQLException {
    try (Connection connection = connected(postgres);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String asked(Postgres postgres, String sql) throws SQLException {
    try (Connection connection = connected(postgres);
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      assertThat(answer.next()).isTrue();
      return answer.getString(1);
    }
  }

  private static Connection connected(Postgres postgres) throws SQLException {
    return DriverManager.getConnection(
        postgres.jdbcUrl("cases"), postgres.username(), postgres.password());
  }

  private static void killed(ProcessHandle server) {
    server.destroyForcibly();
    Postmaster.awaitExit(server);
  }
}
