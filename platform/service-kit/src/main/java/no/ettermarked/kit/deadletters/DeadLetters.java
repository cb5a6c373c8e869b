package no.ettermarked.kit.deadletters;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
@ApplicationScoped
public class DeadLetters {

  /** The provider of what could not even be read: nobody's. */
  private static final String NOBODY = "";

  private static final int LONGEST_REASON = 1000;

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
    keep(delivery, event.provider(), consumer, event.id(), event.type(), reason(failure));
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
    tenancy.as(
        provider,
        () -> {
          QuarkusTransaction.requiringNew()
              .run(
                  () -> {
                    sql.update(
                        """
                        insert into dead_letter (id, provider, consumer, event_id, type, topic, key,
                          event, reason, failed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                        Ids.next(),
                        provider,
                        consumer,
                        eventId,
                        type,
                        delivery.topic(),
                        delivery.key(),
                        delivery.event(),
                        reason,
                        time.wall());
                    outbox.forward(topic, delivery.key(), delivery.event());
                  });
          return true;
        });
  }

  private static String reason(Throwable failure) {
    String last =
        Stream.<Throwable>iterate(failure, t -> t != null, Throwable::getCause)
            .map(Throwable::getMessage)
            .filter(message -> message != null && !message.isBlank())
            .findFirst()
            .orElse("A fault of ours: see the log.");
    return last.length() > LONGEST_REASON ? last.substring(0, LONGEST_REASON) : last;
  }

  List<DeadLetter> list(PageQuery page) {
    return sql.list(
        """
        select id, consumer, event_id, type, reason, failed_at, redriven_at from dead_letter
        where provider = ? and redriven_at is null and id > ? order by id limit ?
        """,
        DeadLetters::row,
        tenancy.provider(),
        page.after().map(cursor -> cursor.id(0)).orElse(new UUID(0, 0)),
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
