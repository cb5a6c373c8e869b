package no.ettermarked.benchmarks.bare;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The statements of opening one case, one after the other in one transaction. */
final class OpeningByHand {
  private static final String CALLER = "bare";
  private static final String TOPIC = "ettermarked.cases.v1";

  private final Connection connection;
  private final String provider;
  private final Example example;

  OpeningByHand(Connection connection, String provider, Example example) {
    this.connection = connection;
    this.provider = provider;
    this.example = example;
  }

  void open(BareResource.NewCase asked, String key) throws SQLException {
    query(Statements.CLAIM_KEY, provider, CALLER, key);
    query(Statements.CLOCK_OFFSET, provider);
    query(Statements.TERMS, provider, asked.customer());
    String number = "OSE-" + query(Statements.NEXT_NUMBER, provider, "case");
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    UUID id = UUID.randomUUID();
    UUID clock = UUID.randomUUID();
    Instant due = now.plus(2, ChronoUnit.DAYS);
    newCase(asked, id, number, now);
    newClock(clock, id, now, due);
    update(
        Statements.SET_ALARMS,
        provider,
        new String[] {"clock-warning", "clock-breach"},
        new String[] {clock + "/75", clock.toString()},
        new String[] {due.toString(), due.toString()});
    query(Statements.PROFILE, provider);
    update(Statements.PUBLISH, provider, TOPIC, id.toString(), example.event());
    update(
        Statements.KEEP_ANSWER,
        provider,
        CALLER,
        key,
        new byte[32],
        201,
        "{\"Location\":\"/v1/cases/" + id + "\",\"ETag\":\"0\"}",
        example.answer());
  }

  private void newCase(BareResource.NewCase asked, UUID id, String number, Instant now)
      throws SQLException {
    update(
        Statements.NEW_CASE,
        example.agreement(),
        asked.channel(),
        example.because(),
        asked.customer(),
        null,
        null,
        null,
        asked.kind(),
        number,
        now,
        "hourly",
        "consultant",
        asked.priority(),
        provider,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        "open",
        asked.title(),
        0L,
        id);
  }

  private void newClock(UUID clock, UUID caseId, Instant now, Instant due) throws SQLException {
    update(
        Statements.NEW_CLOCK,
        example.dueBecause(),
        null,
        "office-hours",
        1,
        caseId,
        due,
        "work-started",
        provider,
        now,
        null,
        "PT2H",
        0L,
        new int[] {75},
        clock);
  }

  private void update(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values)) {
      statement.executeUpdate();
    }
  }

  /** The first value of the first row, after reading all of them; empty when there is none. */
  private String query(String sql, Object... values) throws SQLException {
    String first = "";
    try (PreparedStatement statement = prepared(sql, values);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        first = rows.getString(1);
      }
    }
    return first;
  }

  private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      statement.setObject(
          i + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
    }
    return statement;
  }
}
