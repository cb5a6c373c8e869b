package no.ettermarked.scenarios.suite;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import no.ettermarked.local.LocalSuite;
import no.ettermarked.local.Service;
import no.ettermarked.local.SuiteOptions;
import org.jspecify.annotations.Nullable;

/** One suite for all scenarios of a JVM, beside one that a developer may have running. */
public final class StartedSuite {
  public static final int PORT_OFFSET = Integer.getInteger("ettermarked.port-offset", 8_000);
  private static final Duration LIFETIME = Duration.ofHours(2);

  private static @Nullable LocalSuite started;

  private StartedSuite() {}

  /** The suite, with empty databases, started when first asked for and stopped with the JVM. */
  public static synchronized LocalSuite get() {
    if (started == null) {
      Path home = Path.of(System.getProperty("ettermarked.home"));
      LocalSuite suite =
          LocalSuite.startFresh(
              SuiteOptions.of(home).beside(home.resolve("scenarios/target/suite"), PORT_OFFSET));
      Runtime.getRuntime().addShutdownHook(new Thread(suite::close));
      started = suite;
    }
    return started;
  }

  public static String url(Service service) {
    return get().url(service).toString();
  }

  /**
   * A token of the provider's own people.
   *
   * @param scopes separated by spaces
   */
  public static String token(String provider, String scopes) {
    return get().tokens().token(provider, Set.of(scopes.split(" ")), null, "scenario", LIFETIME);
  }

  /** A token of a customer's people. */
  public static String customerToken(String provider, String scopes, String customer) {
    return get()
        .tokens()
        .token(provider, Set.of(scopes.split(" ")), customer, "scenario-customer", LIFETIME);
  }
}
