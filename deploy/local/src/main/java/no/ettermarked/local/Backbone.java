package no.ettermarked.local;

import java.util.Optional;
import no.ettermarked.backbone.Broker;
import no.ettermarked.backbone.Postgres;
import no.ettermarked.backbone.Topics;

/**
 * The PostgreSQL and the Kafka of one suite, each of which can be stopped and started by itself.
 */
final class Backbone {
  private final SuitePorts ports;
  private final Restartable<Postgres> postgres;
  private final Restartable<Broker> kafka;

  Backbone(StateDirectory state, SuitePorts ports) {
    this.ports = ports;
    this.postgres =
        new Restartable<>(
            () ->
                Postgres.start(
                    state.postgres(), state.log(LocalSuite.POSTGRESQL), ports.postgres()),
            Postgres::close);
    this.kafka = new Restartable<>(() -> Broker.start(state.kafka(), ports.kafka()), Broker::close);
  }

  /** With a database for each service; data that is there stays. */
  String startPostgres() {
    Postgres started = postgres.start();
    for (Service service : Service.values()) {
      started.createDatabase(service.key());
    }
    return "PostgreSQL " + started.version();
  }

  /** With the suite's topics; messages that are there stay. */
  String startKafka() {
    kafka.start().createTopics(Topics.ALL);
    return "Kafka " + Broker.version();
  }

  void stopPostgres() {
    postgres.stop();
  }

  void stopKafka() {
    kafka.stop();
  }

  Optional<ProcessHandle> postgresProcess() {
    return postgres.running().flatMap(Postgres::process);
  }

  String jdbcUrl(Service service) {
    return "jdbc:postgresql://localhost:" + ports.postgres() + "/" + service.key();
  }
}
