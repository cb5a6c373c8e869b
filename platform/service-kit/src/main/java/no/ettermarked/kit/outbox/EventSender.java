package no.ettermarked.kit.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import no.ettermarked.kit.outbox.PendingEvents.Pending;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/**
 * Sends events in order per key, many in flight. After a failure the sender is closed and made
 * anew, so that nothing sent before the failure can arrive after it.
 */
final class EventSender implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(EventSender.class);
  private static final Duration CLOSE_WITHIN = Duration.ofSeconds(2);

  private final Producer<String, String> producer;

  EventSender(String bootstrapServers) {
    this.producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "none",
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                10_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                10_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                30_000),
            new StringSerializer(),
            new StringSerializer());
  }

  /**
   * What was sent of these, as ids.
   *
   * @param sent all, or those of keys of which none before failed
   * @param complete whether that is all of them
   */
  record Outcome(List<Long> sent, boolean complete) {}

  Outcome send(List<Pending> pending) throws InterruptedException {
    List<Future<RecordMetadata>> underWay = new ArrayList<>(pending.size());
    for (Pending event : pending) {
      underWay.add(producer.send(new ProducerRecord<>(event.topic(), event.key(), event.event())));
    }
    List<Long> sent = new ArrayList<>(pending.size());
    Set<String> failedKeys = new HashSet<>();
    for (int i = 0; i < pending.size(); i++) {
      Pending event = pending.get(i);
      try {
        underWay.get(i).get();
        if (!failedKeys.contains(event.key())) {
          sent.add(event.id());
        }
      } catch (ExecutionException failure) {
        LOG.warnf("Event %d is not sent yet: %s", event.id(), failure.getCause());
        failedKeys.add(event.key());
      }
    }
    return new Outcome(sent, failedKeys.isEmpty());
  }

  @Override
  public void close() {
    producer.close(CLOSE_WITHIN);
  }
}
