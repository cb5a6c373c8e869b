package no.ettermarked.benchmarks.pages;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import no.ettermarked.benchmarks.suite.Stage;
import no.ettermarked.local.Service;

/** Very many cases of one provider and as many alarms that are not due. */
final class MillionRows {
  static final String PROVIDER = "million";

  private static final List<String> INSERTS =
      List.of(
          """
          insert into case_file (id, provider, version, number, customer, agreement, kind, priority,
            channel, title, pay, price, coverage_because, opened_at, status)
          select uuidv7(make_interval(secs => i - %1$d)), '%2$s', 0, 'MIL-' || i,
            md5((i %% 500)::text)::uuid, md5((i %% 500)::text)::uuid, 'fault', 'medium', 'portal',
            'Case ' || i, 'hourly', 'consultant',
            '[{"code":"coverage.hourly","source":{"kind":"plan","key":"basis","version":1,
              "rule":"coverage/2"},"inputs":{"price":"consultant"}}]',
            now() + make_interval(secs => i - %1$d), 'open'
          from generate_series(1, %1$d) i
          """,
          """
          insert into alarm (provider, name, subject, due_at)
          select '%2$s', 'clock-breach', i::text, now() + make_interval(days => 30, secs => i)
          from generate_series(1, %1$d) i
          """);

  private static final String BEFORE_LAST =
      """
      select opened_at, id from case_file where provider = ?
      order by opened_at, id offset ? limit 1
      """;

  private final Stage stage;

  MillionRows(Stage stage) {
    this.stage = stage;
  }

  void store(int count) throws SQLException {
    try (Connection connection = stage.connect(Service.CASES);
        Statement statement = connection.createStatement()) {
      for (String insert : INSERTS) {
        statement.execute(insert.formatted(count, PROVIDER));
      }
      statement.execute("vacuum analyze case_file");
      statement.execute("vacuum analyze alarm");
    }
  }

  /** As the page before the last gives it, which is a million rows away for who begins at first. */
  String cursorBeforeLast(int page) throws SQLException {
    try (Connection connection = stage.connect(Service.CASES);
        PreparedStatement statement = connection.prepareStatement(BEFORE_LAST)) {
      statement.setString(1, PROVIDER);
      statement.setInt(2, page);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        String key =
            row.getObject(1, OffsetDateTime.class).toInstant()
                + "\n"
                + row.getObject(2, UUID.class);
        return Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(key.getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
