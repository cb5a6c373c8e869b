package no.ettermarked.benchmarks.pages;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ettermarked.benchmarks.suite.Stage;
import no.ettermarked.local.Service;

/** How PostgreSQL answers what is asked of tables with a million rows, and what it touched. */
final class Plans {
  private static final Map<String, String> QUERIES = new LinkedHashMap<>();

  static {
    QUERIES.put(
        "list, first page",
        """
        select * from case_file where provider = 'million'
        order by opened_at desc, id desc limit 51
        """);
    QUERIES.put(
        "list, last page",
        """
        select * from case_file where provider = 'million' and (opened_at, id) <
          (select opened_at, id from case_file where provider = 'million'
           order by opened_at, id offset 50 limit 1)
        order by opened_at desc, id desc limit 51
        """);
    QUERIES.put(
        "outbox: what waits", "select id, topic, key, event from outbox order by id limit 1000");
    QUERIES.put(
        "outbox: how much waits (gauge)",
        "select count(*) from (select 1 from outbox limit 100000) w");
    QUERIES.put(
        "alarms: providers with due ones, test clocks allowed",
        """
        select distinct provider from alarm
        where due_at <= now() and (retry_at is null or retry_at <= now())
        union
        select c.provider from test_clock c where exists (
          select 1 from alarm a where a.provider = c.provider
            and a.due_at <= now() + c.offset_micros * interval '1 microsecond'
            and (a.retry_at is null or a.retry_at <= now()))
        """);
    QUERIES.put(
        "alarms: providers with due ones, in production",
        """
        select distinct provider from alarm
        where due_at <= now() and (retry_at is null or retry_at <= now())
        """);
    QUERIES.put(
        "alarms: how many are tried again (gauge)",
        "select count(*) from alarm where attempts > 0");
    QUERIES.put(
        "alarms: the next of a provider",
        """
        select name, subject, due_at from alarm
        where provider = 'million' and due_at <= now() and (retry_at is null or retry_at <= now())
        order by due_at, name, subject limit 1 for update skip locked
        """);
  }

  private final Stage stage;

  Plans(Stage stage) {
    this.stage = stage;
  }

  /** Lines to be shown. */
  List<String> explain() throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Connection connection = stage.connect(Service.CASES);
        Statement statement = connection.createStatement()) {
      for (Map.Entry<String, String> query : QUERIES.entrySet()) {
        lines.add("   " + query.getKey());
        try (ResultSet rows =
            statement.executeQuery("explain (analyze, buffers, costs off) " + query.getValue())) {
          while (rows.next()) {
            lines.add("      " + rows.getString(1));
          }
        }
      }
    }
    return lines;
  }
}
