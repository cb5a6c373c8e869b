package no.ettermarked.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.Map;
import no.ettermarked.backbone.StartFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalSuiteTest {
  @TempDir Path home;
  private FakeRepository repository;

  @BeforeEach
  void build() throws IOException {
    repository = FakeRepository.builtIn(home);
  }

  @Test
  void a_started_suite_has_told_each_service_its_ports_its_database_and_the_key()
      throws IOException, InterruptedException {
    try (LocalSuite suite = LocalSuite.start(repository.options())) {
      assertThat(told(suite, Service.CASES, "QUARKUS_HTTP_PORT")).isEqualTo("18082");
      assertThat(told(suite, Service.CASES, "QUARKUS_MANAGEMENT_PORT")).isEqualTo("19082");
      assertThat(told(suite, Service.CASES, "QUARKUS_DATASOURCE_JDBC_URL"))
          .isEqualTo("jdbc:postgresql://localhost:25432/cases");
      assertThat(told(suite, Service.MEETINGS, "QUARKUS_DATASOURCE_JDBC_URL"))
          .isEqualTo(suite.jdbcUrl(Service.MEETINGS));
      assertThat(told(suite, Service.BILLING, "KAFKA_BOOTSTRAP_SERVERS"))
          .isEqualTo("localhost:29092");
      assertThat(told(suite, Service.BILLING, "ETTERMARKED_TEST_CLOCKS")).isEqualTo("true");
      assertThat(told(suite, Service.AGREEMENTS, "QUARKUS_OIDC_TOKEN_ISSUER"))
          .isEqualTo("https://local.ettermarked.example");
      assertThat(suite.memory().bytes()).isPositive();
    }
  }

  @Test
  void one_service_is_killed_and_brought_back_while_the_others_answer()
      throws IOException, InterruptedException {
    try (LocalSuite suite = LocalSuite.start(repository.options())) {
      suite.kill(Replica.first(Service.BILLING));
      assertThatThrownBy(() -> told(suite, Service.BILLING, "QUARKUS_HTTP_PORT"))
          .isInstanceOf(IOException.class);
      assertThat(told(suite, Service.CASES, "QUARKUS_HTTP_PORT")).isEqualTo("18082");
      suite.start(Replica.first(Service.BILLING));
      assertThat(told(suite, Service.BILLING, "QUARKUS_HTTP_PORT")).isEqualTo("18083");
    }
  }

  @Test
  void a_second_replica_has_ports_of_its_own_and_the_same_database()
      throws IOException, InterruptedException {
    try (LocalSuite suite = LocalSuite.start(repository.options())) {
      Replica second = new Replica(Service.CASES, 2);
      suite.start(second);
      URI asked = URI.create(suite.url(second) + "/environment?QUARKUS_DATASOURCE_JDBC_URL");
      assertThat(suite.url(second)).hasPort(18102);
      assertThat(suite.managementUrl(second)).hasPort(19102);
      assertThat(FakeRepository.fetched(asked)).isEqualTo(suite.jdbcUrl(Service.CASES));
      suite.stop(second);
      assertThatThrownBy(() -> FakeRepository.fetched(asked)).isInstanceOf(IOException.class);
      assertThat(told(suite, Service.CASES, "QUARKUS_HTTP_PORT")).isEqualTo("18082");
    }
  }

  @Test
  void postgresql_and_kafka_come_back_with_what_they_had() throws Exception {
    try (LocalSuite suite = LocalSuite.start(repository.options())) {
      run(suite, "create table kept as select 42 as answer");
      suite.stopPostgres();
      suite.stopKafka();
      suite.startPostgres();
      suite.startKafka();
      assertThat(asked(suite, "select answer from kept")).isEqualTo("42");
    }
  }

  @Test
  void a_service_that_dies_at_the_start_is_named_with_its_last_words_and_all_else_is_stopped()
      throws IOException {
    repository.letDie(
        Service.CASES,
        """
        {"level":"INFO","message":"starting"}
        {"level":"ERROR","message":"Failed to start application","stackTrace":"x\\nCaused by: Y: no such column\\n\\tat z"}
        """);
    assertThatThrownBy(() -> LocalSuite.start(repository.options()))
        .isInstanceOf(StartFailure.class)
        .hasMessage(
            "cases-service ended with exit code 3, saying \"Failed to start application: Y: no such column\": read %s."
                .formatted(home.resolve("state/logs/cases-service.log")));
    assertThat(home.resolve("state/run/suite.json")).doesNotExist();
    assertThat(home.resolve("state/data/postgres/cluster/postmaster.pid")).doesNotExist();
  }

  @Test
  void a_taken_port_is_named_with_its_holder_and_the_way_out() throws IOException {
    try (ServerSocket holder = new ServerSocket(18083, 1, InetAddress.getLoopbackAddress())) {
      assertThat(holder.isBound()).isTrue();
      assertThatThrownBy(() -> LocalSuite.start(repository.options()))
          .isInstanceOf(StartFailure.class)
          .hasMessage(
              "port 18083, which billing-service needs, is taken by process %d (java): stop that process or move the whole suite with --port-offset."
                  .formatted(ProcessHandle.current().pid()));
    }
  }

  @Test
  void a_service_that_is_not_built_is_named() throws IOException {
    Path jar = Service.MEETINGS.runnable(home);
    Files.delete(jar);
    assertThatThrownBy(() -> LocalSuite.start(repository.options()))
        .isInstanceOf(StartFailure.class)
        .hasMessage(
            "meetings-service is not built (%s is missing): run ./ettermarked up, which builds it."
                .formatted(jar));
  }

  @Test
  void a_second_suite_on_the_same_state_is_told_who_runs_there() {
    try (LocalSuite first = LocalSuite.start(repository.options())) {
      assertThat(first.isUp()).isTrue();
      assertThatThrownBy(() -> LocalSuite.start(repository.options()))
          .isInstanceOf(StartFailure.class)
          .hasMessage(
              "a suite is already running in %s (process %d): stop it with ./ettermarked down, or start another with --state and --port-offset."
                  .formatted(home.resolve("state"), ProcessHandle.current().pid()));
      assertThat(first.isUp()).isTrue();
    }
  }

  @Test
  void what_a_killed_launcher_left_is_ended_and_a_strangers_process_is_not() throws IOException {
    Process left = new ProcessBuilder("sleep", "300").start();
    Process stranger = new ProcessBuilder("sleep", "300").start();
    RecordedProcess sameIdBefore = new RecordedProcess(stranger.pid(), "2020-01-01T00:00:00Z");
    Files.createDirectories(home.resolve("state/run"));
    new SuiteRecord(
            RecordedProcess.of(left.toHandle()),
            true,
            0,
            Map.of(),
            Map.of(
                "cases-service",
                RecordedProcess.of(left.toHandle()),
                "billing-service",
                sameIdBefore))
        .write(home.resolve("state/run/suite.json"));
    try (LocalSuite suite = LocalSuite.start(repository.options())) {
      assertThat(suite.isUp()).isTrue();
      assertThat(left.isAlive()).isFalse();
      assertThat(stranger.isAlive()).isTrue();
    } finally {
      left.destroyForcibly();
      stranger.destroyForcibly();
    }
  }

  private static String told(LocalSuite suite, Service service, String variable)
      throws IOException, InterruptedException {
    return FakeRepository.fetched(URI.create(suite.url(service) + "/environment?" + variable));
  }

  private static void run(LocalSuite suite, String sql) throws Exception {
    try (Connection connection = connected(suite)) {
      connection.createStatement().execute(sql);
    }
  }

  private static String asked(LocalSuite suite, String sql) throws Exception {
    try (Connection connection = connected(suite);
        ResultSet answer = connection.createStatement().executeQuery(sql)) {
      answer.next();
      return answer.getString(1);
    }
  }

  private static Connection connected(LocalSuite suite) throws Exception {
    return DriverManager.getConnection(suite.jdbcUrl(Service.CASES), "postgres", "postgres");
  }
}
