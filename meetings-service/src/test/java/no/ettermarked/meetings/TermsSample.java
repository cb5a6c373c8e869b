package no.ettermarked.meetings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.UUID;
import no.ettermarked.house.EventsUnderTest;

/**
 * The producer's sample of terms in force with one meeting, as itself and with one thing changed.
 */
public final class TermsSample {
  public static final Path FILE =
      Path.of("../agreements-service/api/events/terms-in-force.v1.sample.json");
  public static final String TYPE = "no.ettermarked.agreements.terms-in-force.v1";
  public static final String TOPIC = "ettermarked.terms-in-force.v1";

  private final ObjectNode data = (ObjectNode) EventsUnderTest.json(FILE);

  /** The sample, of an agreement and a customer that no other test has. */
  public static TermsSample of(UUID customer) {
    TermsSample sample = new TermsSample();
    ((ObjectNode) sample.data.get("customer")).put("id", customer.toString());
    return sample;
  }

  public TermsSample meetingStartsAt(String time) {
    return meeting("startsAt", time);
  }

  public TermsSample recurrence(String rule) {
    return meeting("recurrence", rule);
  }

  /** With another value in a field of its meeting. */
  public TermsSample meeting(String field, String value) {
    meeting().put(field, value);
    return this;
  }

  public TermsSample withoutMeetings() {
    ((ArrayNode) data.get("meetings")).removeAll();
    return this;
  }

  public TermsSample withoutTeam() {
    ((ArrayNode) data.get("team")).removeAll();
    return this;
  }

  public TermsSample endsBefore(String date) {
    ((ObjectNode) data.get("agreement")).put("to", date);
    return this;
  }

  /** Puts these terms on the topic, as the agreements service does. */
  public void send(String provider, UUID agreement, long version) {
    send(UUID.randomUUID().toString(), provider, agreement, version);
  }

  /** The same under an event id of one's own: an event with an id once used is a redelivery. */
  public void send(String eventId, String provider, UUID agreement, long version) {
    EventsUnderTest.send(
        TOPIC,
        agreement.toString(),
        EventsUnderTest.event(eventId, TYPE, provider, agreement, version, data));
  }

  public ObjectNode data() {
    return data;
  }

  private ObjectNode meeting() {
    return (ObjectNode) data.get("meetings").get(0);
  }
}
