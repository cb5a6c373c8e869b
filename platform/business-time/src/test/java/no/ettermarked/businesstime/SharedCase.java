package no.ettermarked.businesstime;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ettermarked.businesstime.clock.WorkingClock;

/** One row of a table of clock cases: hours, holidays, moves, a target and what must come out. */
record SharedCase(Map<String, String> row) {

  private static final ObjectMapper JSON = new ObjectMapper();

  String id() {
    return row.get("id");
  }

  BusinessCalendar calendar() throws JsonProcessingException {
    Map<DayOfWeek, List<OpeningWindow>> week = new EnumMap<>(DayOfWeek.class);
    for (Map.Entry<String, JsonNode> day : JSON.readTree(row.get("hours")).properties()) {
      List<OpeningWindow> windows = new ArrayList<>();
      day.getValue()
          .forEach(w -> windows.add(OpeningWindow.parse(w.get(0).asText(), w.get(1).asText())));
      week.put(weekday(day.getKey()), windows);
    }
    List<DayException> closed = new ArrayList<>();
    for (JsonNode day : JSON.readTree(row.get("holidays"))) {
      closed.add(new DayException(ExceptionDay.parse(day.asText()), "holiday", List.of()));
    }
    return BusinessCalendar.of(ZoneId.of(row.get("timezone")), WeeklyHours.of(week), closed);
  }

  WorkingClock played() throws JsonProcessingException {
    Instant started = instant(row.get("start"));
    WorkingClock clock =
        target()
            .map(target -> WorkingClock.towards(target, started, calendarUnchecked()))
            .orElseGet(() -> WorkingClock.measuring(started, calendarUnchecked()));
    for (JsonNode op : JSON.readTree(row.get("ops"))) {
      clock = moved(clock, instant(op.get(0).asText()), op.get(1).asText());
    }
    return clock;
  }

  /** The instant of the last operation, at which what is expected is measured. */
  Instant measuredAt() throws JsonProcessingException {
    JsonNode ops = JSON.readTree(row.get("ops"));
    return instant(ops.isEmpty() ? row.get("start") : ops.get(ops.size() - 1).get(0).asText());
  }

  Optional<Instant> expectedDue() {
    return row.get("expected_due").isEmpty()
        ? Optional.empty()
        : Optional.of(instant(row.get("expected_due")));
  }

  /** A number that the note expects, such as {@code elapsed_min=150}. */
  OptionalLong expected(String name) {
    String note = row.get("note");
    int expect = note.indexOf("EXPECT");
    Matcher number =
        Pattern.compile("(?<!wall )\\b" + name + "=(-?\\d+)")
            .matcher(expect < 0 ? "" : note.substring(expect));
    return number.find() ? OptionalLong.of(Long.parseLong(number.group(1))) : OptionalLong.empty();
  }

  boolean expectsMet() {
    return row.get("note").matches(".*EXPECT.*\\bmet\\b.*");
  }

  private Optional<Target> target() {
    String text = row.get("target_minutes");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (text.endsWith("bd-eod")) {
      return Optional.of(new Target.EndOfBusinessDay(number(text.replace("bd-eod", ""))));
    }
    return Optional.of(
        text.endsWith("bd")
            ? new Target.BusinessDaysKeepingTime(number(text.replace("bd", "")))
            : minutes(text));
  }

  private BusinessCalendar calendarUnchecked() {
    try {
      return calendar();
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException(id(), unreadable);
    }
  }

  private static WorkingClock moved(WorkingClock clock, Instant at, String op) {
    if (op.startsWith("retarget:")) {
      return clock.retarget(minutes(op.substring("retarget:".length())));
    }
    return switch (op) {
      case "pause" -> clock.pause(at);
      case "resume" -> clock.resume(at);
      case "close" -> clock.close(at);
      case "reopen" -> clock.reopen(at);
      case "stop" -> clock.stop(at);
      case "measure" -> clock;
      default -> throw new IllegalStateException("no such operation: " + op);
    };
  }

  private static Target minutes(String text) {
    return new Target.Within(
        Duration.ofMillis(new BigDecimal(text).multiply(new BigDecimal(60_000)).longValueExact()));
  }

  private static int number(String text) {
    return Integer.parseInt(text);
  }

  private static Instant instant(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  private static DayOfWeek weekday(String name) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.toString().toLowerCase(Locale.ROOT).startsWith(name)) {
        return day;
      }
    }
    throw new IllegalStateException("no such weekday: " + name);
  }
}
