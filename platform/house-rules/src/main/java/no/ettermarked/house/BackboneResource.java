package no.ettermarked.house;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import no.ettermarked.backbone.Tokens;

/** Gives a Quarkus test a database and topics of a PostgreSQL and a Kafka that all tests share. */
public class BackboneResource implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    StartedBackbone backbone = StartedBackbone.get();
    return Map.of(
        "quarkus.datasource.jdbc.url", backbone.newDatabase(),
        "quarkus.datasource.username", backbone.username(),
        "quarkus.datasource.password", backbone.password(),
        "kafka.bootstrap.servers", backbone.bootstrapServers(),
        "quarkus.oidc.public-key", backbone.publicKey(),
        "quarkus.oidc.token.issuer", Tokens.ISSUER,
        "ettermarked.test-clocks", "true");
  }

  @Override
  public void stop() {
    // The backbone serves the next test too; it ends with the JVM.
  }
}
