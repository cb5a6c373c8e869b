package no.ettermarked.local;

import java.util.HashMap;
import java.util.Map;
import no.ettermarked.backbone.Postgres;
import no.ettermarked.backbone.SigningKeys;
import no.ettermarked.backbone.Tokens;

/**
 * What a service is told by its environment; in production a cluster says the same with other
 * values.
 */
record ServiceEnvironment(SuitePorts ports, SigningKeys keys, Backbone backbone) {

  Map<String, String> of(Replica replica) {
    Map<String, String> environment = new HashMap<>();
    environment.put("QUARKUS_HTTP_HOST", "localhost");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.api(replica)));
    environment.put("QUARKUS_MANAGEMENT_HOST", "localhost");
    environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.management(replica)));
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", backbone.jdbcUrl(replica.service()));
    environment.put("QUARKUS_DATASOURCE_USERNAME", Postgres.USERNAME);
    environment.put("QUARKUS_DATASOURCE_PASSWORD", Postgres.PASSWORD);
    environment.put("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + ports.kafka());
    environment.put("QUARKUS_OIDC_PUBLIC_KEY", keys.publicKeyBase64());
    environment.put("QUARKUS_OIDC_TOKEN_ISSUER", Tokens.ISSUER);
    environment.put("ETTERMARKED_TEST_CLOCKS", "true");
    return environment;
  }
}
