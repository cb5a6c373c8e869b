package no.ettermarked.benchmarks.opencase;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ettermarked.backbone.Postgres;
import no.ettermarked.benchmarks.suite.Stage;
import no.ettermarked.local.Service;

/** The same statements sent by PostgreSQL's own {@code pgbench}, where it is installed. */
final class PgBench {
  private static final String SCRIPT = "open-case.pgbench.sql";
  private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
  private static final Pattern DATABASE = Pattern.compile("//([^:/]+):(\\d+)/(\\w+)");

  /** A case that cases-service has opened, to be stored again: the same bytes. */
  private static final String EXAMPLE =
      """
      select c.agreement, c.coverage_because, k.because, a.body
      from case_file c
      join case_clock k on k.case_id = c.id
      join idempotency_key a on a.body like '{"id":"' || c.id || '%'
      where c.provider = ? and c.customer = ?
      order by c.opened_at desc limit 1
      """;

  private final Stage stage;
  private final Map<String, String> values;

  /**
   * Looks for a case to be copied: to be done while there are few.
   *
   * @param event of a case that was opened, as it was published
   */
  PgBench(Stage stage, String event) throws SQLException {
    this.stage = stage;
    this.values = values(stage, event);
  }

  static boolean isInstalled() {
    return Optional.ofNullable(System.getenv("PATH")).stream()
        .flatMap(path -> Pattern.compile(":").splitAsStream(path))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, "pgbench")));
  }

  /**
   * How many transactions a second come through so many connections.
   *
   * @param time whole seconds, one at least
   */
  double perSecond(int connections, Duration time)
      throws IOException, SQLException, InterruptedException {
    Matcher database = DATABASE.matcher(stage.suite().jdbcUrl(Service.CASES));
    if (!database.find()) {
      throw new IllegalStateException(stage.suite().jdbcUrl(Service.CASES));
    }
    List<String> command = new ArrayList<>(List.of("pgbench", "-n", "-M", "prepared"));
    command.addAll(List.of("-c", Integer.toString(connections)));
    command.addAll(List.of("-T", Long.toString(Math.max(1, time.toSeconds()))));
    command.addAll(List.of("-h", database.group(1), "-p", database.group(2)));
    command.addAll(List.of("-U", Postgres.USERNAME, "-f", script().toString()));
    values.forEach((name, value) -> command.addAll(List.of("-D", name + "=" + value)));
    command.add(database.group(3));
    ProcessBuilder pgbench = new ProcessBuilder(command).redirectErrorStream(true);
    pgbench.environment().put("PGPASSWORD", Postgres.PASSWORD);
    Process process = pgbench.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher rate = RATE.matcher(said);
    if (process.waitFor() != 0 || !rate.find()) {
      throw new IllegalStateException("pgbench: " + said);
    }
    return Double.parseDouble(rate.group(1));
  }

  private Path script() throws IOException {
    Path script = stage.state().resolve(SCRIPT);
    try (InputStream own = PgBench.class.getResourceAsStream("/" + SCRIPT)) {
      Files.copy(Objects.requireNonNull(own), script, StandardCopyOption.REPLACE_EXISTING);
    }
    return script;
  }

  private static Map<String, String> values(Stage stage, String event) throws SQLException {
    try (Connection connection = stage.connect(Service.CASES);
        PreparedStatement statement = connection.prepareStatement(EXAMPLE)) {
      statement.setString(1, Stage.PROVIDER);
      statement.setObject(2, stage.customer());
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          throw new IllegalStateException("no case to be copied");
        }
        return Map.of(
            "provider", Stage.PROVIDER,
            "customer", stage.customer().toString(),
            "agreement", row.getString(1),
            "because", row.getString(2),
            "due_because", row.getString(3),
            "answer", row.getString(4),
            "event", event);
      }
    }
  }
}
