package no.ettermarked.house;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import no.ettermarked.backbone.Broker;
import no.ettermarked.backbone.Postgres;
import no.ettermarked.backbone.SigningKeys;
import no.ettermarked.backbone.Topics;
import org.jspecify.annotations.Nullable;

/**
 * One PostgreSQL and one Kafka per test JVM, started when first asked for and ended with the JVM.
 * What test classes need of it they find in system properties, since Quarkus loads them apart from
 * their resources.
 */
final class StartedBackbone {
  static final String KEYS = "ettermarked.test.keys";
  static final String KAFKA = "ettermarked.test.kafka";

  private static @Nullable StartedBackbone started;

  private final Postgres postgres = Postgres.startForTests();
  private final Broker broker = Broker.startForTests();
  private final SigningKeys keys;
  private final AtomicInteger databases = new AtomicInteger();

  private StartedBackbone() {
    Path directory = Path.of("target", "test-keys").toAbsolutePath();
    keys = SigningKeys.in(directory);
    broker.createTopics(Topics.ALL);
    System.setProperty(KEYS, directory.toString());
    System.setProperty(KAFKA, broker.bootstrapServers());
  }

  static synchronized StartedBackbone get() {
    if (started == null) {
      started = new StartedBackbone();
    }
    return started;
  }

  String newDatabase() {
    String name = "test_" + databases.incrementAndGet();
    postgres.createDatabase(name);
    return postgres.jdbcUrl(name);
  }

  String username() {
    return postgres.username();
  }

  String password() {
    return postgres.password();
  }

  String bootstrapServers() {
    return broker.bootstrapServers();
  }

  String publicKey() {
    return keys.publicKeyBase64();
  }
}
