package no.ettermarked.kit.deadletters;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.kit.identity.Ids;
import no.ettermarked.kit.inbox.Delivery;
import no.ettermarked.kit.json.EventJson;
import no.ettermarked.kit.outbox.CloudEvent;
import no.ettermarked.kit.outbox.Outbox;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;
import no.ettermarked.kit.time.TimeSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Events that could not be handled: kept with their reason, and told on the dead-letter topic. */
@Singleton
public class DeadLetters {

  /** The provider of what could not even be read: nobody's. */
  private static final String NOBODY = "";

  private static final String ONE_AT_A_TIME =
      "select pg_advisory_xact_lock(hashtextextended(?, 0))";

  /** An event that is delivered again is the same dead letter, as long as that waits. */
  private static final String KEEP_ONCE =
      """
      insert into dead_letter (id, provider, consumer, event_id, type, topic, key, event, reason,
        failed_at)
      select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
      where not exists (select 1 from dead_letter
        where provider = ? and consumer = ? and md5(event) = md5(?) and event = ?
          and redriven_at is null)
      """;

  /** A dead letter that waits, with its event. */
  record Waiting(String consumer, CloudEvent event) {}

  private final Sql sql;
  private final Outbox outbox;
  private final Tenancy tenancy;
  private final TimeSource time;
  private final EventJson json;
  private final String topic;

  DeadLetters(
      Sql sql,
      Outbox outbox,
      Tenancy tenancy,
      TimeSource time,
      EventJson json,
      @ConfigProperty(name = "ettermarked.dead-letter-topic") String topic) {
    this.sql = sql;
    this.outbox = outbox;
    this.tenancy = tenancy;
    this.time = time;
    this.json = json;
    this.topic = topic;
  }

  /** Keeps an event that a consumer could not handle. */
  public void add(Delivery delivery, CloudEvent event, String consumer, Throwable failure) {
    keep(delivery, event.provider(), consumer, event.id(), event.type(), FailureReason.of(failure));
  }

  /** Keeps what came on a topic and is no event of ours. */
  public void unreadable(Delivery delivery, String reason) {
    keep(delivery, NOBODY, "-", "-", "-", reason);
  }

  private void keep(
      Delivery delivery,
      String provider,
      String consumer,
      String eventId,
      String type,
      String reason) {
    String key = Storable.text(Objects.requireNonNullElse(delivery.key(), ""));
    String event = Storable.text(delivery.event());
    tenancy.as(
        Storable.text(provider),
        () -> {
          QuarkusTransaction.requiringNew()
              .run(
                  () -> {
                    sql.list(ONE_AT_A_TIME, _ -> true, consumer + "\n" + event);
                    int kept =
                        sql.update(
                            KEEP_ONCE,
                            Ids.next(),
                            tenancy.provider(),
                            consumer,
                            Storable.text(eventId),
                            Storable.text(type),
                            delivery.topic(),
                            key,
                            event,
                            Storable.text(reason),
                            time.wall(),
                            tenancy.provider(),
                            consumer,
                            event,
                            event);
                    if (kept == 1) {
                      outbox.forward(topic, key, event);
                    }
                  });
          return true;
        });
  }

  List<DeadLetter> list(PageQuery page) {
    return sql.list(
        """
        select id, consumer, event_id, type, reason, failed_at, redriven_at from dead_letter
        where provider = ? and redriven_at is null and id > ? order by id limit ?
        """,
        DeadLetters::row,
        tenancy.provider(),
        page.afterId(),
        page.rows());
  }

  Optional<DeadLetter> find(UUID id) {
    return sql.first(
        """
        select id, consumer, event_id, type, reason, failed_at, redriven_at from dead_letter
        where provider = ? and id = ?
        """,
        DeadLetters::row,
        tenancy.provider(),
        id);
  }

  Optional<Waiting> waiting(UUID id) {
    return sql.first(
        """
        select consumer, event from dead_letter
        where provider = ? and id = ? and redriven_at is null
        """,
        row -> new Waiting(row.getString(1), event(row.getString(2))),
        tenancy.provider(),
        id);
  }

  void redriven(UUID id) {
    sql.update(
        "update dead_letter set redriven_at = ? where provider = ? and id = ?",
        time.wall(),
        tenancy.provider(),
        id);
  }

  private CloudEvent event(String stored) {
    try {
      return json.read(stored, CloudEvent.class);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException(bug);
    }
  }

  private static DeadLetter row(ResultSet row) throws SQLException {
    return new DeadLetter(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getObject(6, OffsetDateTime.class).toInstant(),
        instant(row.getObject(7, OffsetDateTime.class)));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
