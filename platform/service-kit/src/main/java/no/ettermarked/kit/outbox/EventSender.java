package no.ettermarked.kit.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import no.ettermarked.kit.outbox.PendingEvents.Pending;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends events in the order they are given, many in flight, and tells later which have arrived.
 *
 * <p>An event never arrives for the first time after a later one of its key. One request at a time
 * is in flight, with all that has gathered meanwhile, so when an event fails nothing after it is on
 * its way; and at the first failure the sender ends. What was under way is sent again by the next
 * one, in its order: a late arrival of this one's is a repetition.
 */
final class EventSender implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(EventSender.class);
  private static final int ONE_AT_A_TIME = 1;

  /**
   * Less than any topic's {@code max.message.bytes}: a batch that the broker finds too large is
   * divided into batches of this size, and without an end where that is too large as well.
   */
  private static final int BATCH_BYTES = 128 * 1024;

  private record Done(Pending event, @Nullable Exception failure) {}

  private final Producer<String, String> producer;
  private final Map<Long, Pending> underWay = new LinkedHashMap<>();
  private final BlockingQueue<Done> done = new LinkedBlockingQueue<>();
  private volatile @Nullable Done failed;
  private long lastSent = System.nanoTime();

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
                ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
                ONE_AT_A_TIME,
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.BATCH_SIZE_CONFIG,
                BATCH_BYTES,
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
   * Sends these after all that were sent before, without waiting for them. Those that come to be
   * sent after another has failed stay under way, and are the next sender's.
   */
  void send(List<Pending> events) {
    for (Pending event : events) {
      if (hasFailed()) {
        return;
      }
      lastSent = System.nanoTime();
      underWay.put(event.id(), event);
      try {
        producer.send(
            new ProducerRecord<>(event.topic(), event.key(), event.event()),
            (at, failure) -> done(new Done(event, failure)));
      } catch (IllegalStateException closed) {
        if (!hasFailed()) {
          throw closed;
        }
      }
    }
  }

  private void done(Done one) {
    if (one.failure() != null && !hasFailed()) {
      failed = one;
      LOG.warnf("Event %d is not sent yet: %s", one.event().id(), one.failure());
      producer.close(Duration.ZERO);
    }
    done.add(one);
  }

  /**
   * The ids of events that have arrived since this was last asked.
   *
   * @param awaited how many to wait for, if so many are under way and none fails
   * @param atMost how long to wait
   */
  List<Long> arrived(int awaited, Duration atMost) throws InterruptedException {
    long end = System.nanoTime() + atMost.toNanos();
    List<Long> arrived = new ArrayList<>();
    while (!underWay.isEmpty()) {
      boolean wait = arrived.size() < awaited && !hasFailed();
      Done one = wait ? done.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS) : done.poll();
      if (one == null) {
        return arrived;
      }
      underWay.remove(one.event().id());
      if (one.failure() == null) {
        arrived.add(one.event().id());
      }
    }
    return arrived;
  }

  /** When the last was sent, or the sender made, by {@link System#nanoTime}. */
  long lastSent() {
    return lastSent;
  }

  /** How many have been sent of which it is not known whether they have arrived. */
  int underWay() {
    return underWay.size();
  }

  /** The ids of those. */
  Iterable<Long> idsUnderWay() {
    return underWay.keySet();
  }

  boolean hasFailed() {
    return failed != null;
  }

  /** The event that can never be sent as it is, if that is why this sender has ended. */
  Optional<Pending> refused() {
    Done first = failed;
    return first != null && isOfTheEvent(first.failure())
        ? Optional.of(first.event())
        : Optional.empty();
  }

  private static boolean isOfTheEvent(@Nullable Exception failure) {
    return failure instanceof RecordTooLargeException
        || failure instanceof InvalidRecordException
        || failure instanceof InvalidTopicException;
  }

  /**
   * What is under way may arrive or not: whoever sends next sends it again, and nothing older may
   * come after that.
   */
  @Override
  public void close() {
    producer.close(Duration.ZERO);
  }
}
