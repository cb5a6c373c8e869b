package no.ettermarked.benchmarks.suite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import no.ettermarked.backbone.Postgres;
import no.ettermarked.local.LocalSuite;
import no.ettermarked.local.Service;
import no.ettermarked.local.SuiteOptions;

/**
 * The suite with a provider's offering and a customer who has accepted it, on the wall's own clock.
 * PostgreSQL keeps when each transaction was committed.
 */
public final class Stage implements AutoCloseable {
  public static final String PROVIDER = "bench";

  /** Keeps every port below those that systems give to outgoing connections. */
  private static final int PORT_OFFSET = 12_000;

  private final LocalSuite suite;
  private final Path state;
  private final Client client;
  private final String customer;

  private Stage(LocalSuite suite, Path state) throws IOException, InterruptedException {
    this.suite = suite;
    this.state = state;
    this.client = new Client(suite, PROVIDER);
    this.customer = untilTermsHaveCome(Sale.by(client).customer());
  }

  /** Starts the suite beside one that may run, with empty databases. */
  public static Stage set(Path home) {
    Path state = home.resolve("benchmarks/target/suite");
    LocalSuite suite =
        LocalSuite.startFresh(SuiteOptions.of(home).beside(state, PORT_OFFSET).atFullSpeed());
    try {
      keepCommitTimes(suite);
      return new Stage(suite, state);
    } catch (IOException | SQLException failed) {
      suite.close();
      throw new IllegalStateException("the stage could not be set", failed);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      suite.close();
      throw new IllegalStateException("the stage could not be set", stop);
    }
  }

  private static void keepCommitTimes(LocalSuite suite) throws SQLException {
    try (Connection connection = connect(suite, Service.CASES);
        Statement statement = connection.createStatement()) {
      statement.execute("alter system set track_commit_timestamp = on");
    }
    suite.stopPostgres();
    suite.startPostgres();
  }

  private String untilTermsHaveCome(String id) throws IOException, InterruptedException {
    Awaiting.until(
        "the terms in cases-service",
        Duration.ofMinutes(1),
        Duration.ofMillis(200),
        () -> client.tryPost(Service.CASES, "/v1/cases", newCase(id)).status() == 201);
    return id;
  }

  /** The body that opens a case of a customer. */
  public static Map<String, Object> newCase(String customer) {
    return Map.of(
        "customer", customer,
        "kind", "fault",
        "priority", "critical",
        "channel", "portal",
        "title", "Faktura kan ikke bokføres");
  }

  public LocalSuite suite() {
    return suite;
  }

  /** Where the suite keeps its files. */
  public Path state() {
    return state;
  }

  /** Calls with all scopes of the provider's own people. */
  public Client client() {
    return client;
  }

  /** The body that opens a case of the customer. */
  public byte[] newCase() {
    return Client.bytes(newCase(customer));
  }

  public UUID customer() {
    return UUID.fromString(customer);
  }

  /** A session of its own on the service's database. */
  public Connection connect(Service service) throws SQLException {
    return connect(suite, service);
  }

  private static Connection connect(LocalSuite suite, Service service) throws SQLException {
    return DriverManager.getConnection(
        suite.jdbcUrl(service), Postgres.USERNAME, Postgres.PASSWORD);
  }

  @Override
  public void close() {
    suite.close();
  }
}
