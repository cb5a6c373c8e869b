package no.ettermarked.meetings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import no.ettermarked.house.EventsUnderTest;

/**
 * The producer's sample of terms in force with one meeting, with one thing changed or none, and
 * dated 28 years on: then every date is the same day of the week, leap years included, and lies
 * where a provider's time can still be moved to.
 */
public final class TermsSample {
  public static final Path FILE =
      Path.of("../agreements-service/api/events/terms-in-force.v1.sample.json");
  public static final String TYPE = "no.ettermarked.agreements.terms-in-force.v1";
  public static final String TOPIC = "ettermarked.terms-in-force.v1";

  private static final Pattern DATE = Pattern.compile("\"(\\d{4})(?=-\\d\\d-\\d\\d\")");
  private static final int YEARS_ON = 28;

  private final ObjectNode data = yearsOn();

  /** The sample, of an agreement and a customer that no other test has. */
  public static TermsSample of(UUID customer) {
    TermsSample sample = new TermsSample();
    ((ObjectNode) sample.data.get("customer")).put("id", customer.toString());
    return sample;
  }

  private static ObjectNode yearsOn() {
    String later =
        DATE.matcher(EventsUnderTest.json(FILE).toString())
            .replaceAll(date -> "\"" + (Integer.parseInt(date.group(1)) + YEARS_ON));
    return (ObjectNode) EventsUnderTest.json(later);
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
    ((ArrayNode) phase().get("meetings")).removeAll();
    return this;
  }

  /** With another phase like the last, from a date on; what is changed next is of that phase. */
  public TermsSample thenFrom(String date) {
    ObjectNode next = phase().deepCopy();
    endsBefore(date);
    ((ArrayNode) data.get("phases")).add(next.put("from", date));
    return this;
  }

  /** With another agenda. */
  public TermsSample agenda(String... points) {
    ArrayNode agenda = meeting().putArray("agenda");
    List.of(points).forEach(agenda::add);
    return this;
  }

  public TermsSample withoutTeam() {
    ((ArrayNode) data.get("team")).removeAll();
    return this;
  }

  public TermsSample endsBefore(String date) {
    phase().put("to", date);
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
    return (ObjectNode) phase().get("meetings").get(0);
  }

  private ObjectNode phase() {
    ArrayNode phases = (ArrayNode) data.get("phases");
    return (ObjectNode) phases.get(phases.size() - 1);
  }
}
