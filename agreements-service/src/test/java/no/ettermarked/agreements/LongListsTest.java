package no.ettermarked.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.kit.sql.Sql;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every list with 50,000 things of one provider and as many of another, half of them before and
 * half after. PostgreSQL tells how many rows each page has had it read.
 */
@QuarkusTest
@WithTestResource(BackboneResource.class)
class LongListsTest {

  private static final int PAGE = 50;

  /**
   * A page is 51 rows, and finding where it begins reads one; looking up the latest version of a
   * key reads each row once more.
   */
  private static final int MOST = 2 * (PAGE + 1) + 2;

  private static final String WAITING = "not draft and accepted_at is null and closed_at is null";

  @Inject Sql sql;

  /**
   * A list.
   *
   * @param path with what it is filtered by
   * @param cursor SQL of what is in the cursor of a row
   * @param order SQL of the order the rows are in
   * @param where SQL of what is in the list
   */
  private record Listed(String path, String table, String cursor, String order, String where) {
    static Listed byId(String path, String table) {
      return new Listed(path, table, "id::text", "id", "true");
    }

    static Listed byKey(String path, String table) {
      return new Listed(path, table, "key", "key", "true");
    }

    Listed of(String part) {
      return new Listed(path, table, cursor, order, part);
    }
  }

  private record Crowd(Api api, UUID customer, String team) {}

  /** How many rows of a table have been read, in whatever way. */
  private long read(String table) {
    return sql.first(
            "select seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_user_tables where relname = ?",
            row -> row.getLong(1),
            table)
        .orElseThrow();
  }

  /**
   * Has a page of each list read, no two of them of one table, and says how many rows of its table
   * each cost. The database tells a little later, when it is asked again: once for all of them.
   */
  private Map<Listed, Long> costs(Api api, List<Listed> lists, Function<Listed, String> cursors) {
    settle(api);
    Map<Listed, Long> before = read(lists);
    lists.forEach(list -> showPage(api, list, cursors.apply(list)));
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(250))
        .until(
            () -> {
              settle(api);
              return read(lists).entrySet().stream()
                  .allMatch(now -> now.getValue() >= before.get(now.getKey()) + PAGE);
            });
    Map<Listed, Long> costs = read(lists);
    costs.replaceAll((list, after) -> after - before.get(list));
    return costs;
  }

  private Map<Listed, Long> read(List<Listed> lists) {
    return lists.stream().collect(Collectors.toMap(list -> list, list -> read(list.table())));
  }

  private static void showPage(Api api, Listed list, String cursor) {
    JsonNode page =
        Api.tree(
            api.call()
                .get(list.path() + (cursor.isEmpty() ? "" : separator(list) + "cursor=" + cursor)));
    assertThat(page.path("items")).as(list.path() + cursor + page).hasSize(PAGE);
    assertThat(page.has("nextCursor")).as(list.path() + cursor).isEqualTo(cursor.isEmpty());
  }

  /** The first list of each table, then the second of each that has one, and so on. */
  private static Collection<List<Listed>> oneOfEachTable(Collection<Listed> lists) {
    Map<String, Integer> ofTable = new HashMap<>();
    return lists.stream()
        .collect(
            Collectors.groupingBy(
                list -> ofTable.merge(shownWith(list.table()), 1, Integer::sum),
                TreeMap::new,
                Collectors.toList()))
        .values();
  }

  /** Customers are shown with what is missing among their contacts, who are read for it. */
  private static String shownWith(String table) {
    return table.equals("contact") ? "customer" : table;
  }

  private static void settle(Api api) {
    for (int i = 0; i < 3; i++) {
      api.get("/v1/provider").statusCode(200);
    }
  }

  private static String separator(Listed list) {
    return list.path().contains("?") ? "&" : "?";
  }

  private String beforeTheLast(Api api, Listed list) {
    String key =
        sql.first(
                "select %s from %s where provider = ? and %s order by %s desc offset %d limit 1"
                    .formatted(
                        list.cursor(),
                        list.table(),
                        list.where(),
                        String.join(" desc, ", list.order().split(", ")),
                        PAGE),
                row -> row.getString(1),
                api.provider())
            .orElseThrow();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }

  private Crowd crowd() {
    Api api = Api.registered().withCatalogue();
    UUID customer = api.customer();
    api.accept(api.offer(customer)).statusCode(200);
    api.post("/v1/programme-templates", Api.example("publishProgrammeTemplate")).statusCode(201);
    api.post("/v1/price-lists", Api.example("publishPriceList")).statusCode(201);
    String team = api.post("/v1/teams", Api.example("formTeam")).extract().path("id");
    LongLists.fill(sql, api.provider(), customer, UUID.fromString(team));
    return new Crowd(api, customer, team);
  }

  private static List<Listed> lists(Crowd crowd) {
    String own = "customer = '%s'".formatted(crowd.customer());
    String ofOwn = "?customer=" + crowd.customer();
    return List.of(
        new Listed("/v1/customers", "customer", "id::text", "turn", "true"),
        Listed.byId("/v1/agreements", "agreement"),
        Listed.byId("/v1/agreements" + ofOwn, "agreement").of(own),
        Listed.byId("/v1/agreements?status=draft", "agreement").of("draft"),
        Listed.byId("/v1/agreements?status=offered", "agreement")
            .of(WAITING + " and accept_by is null"),
        Listed.byId("/v1/agreements?status=lapsed", "agreement")
            .of(WAITING + " and accept_by is not null"),
        Listed.byId("/v1/agreements?status=withdrawn", "agreement").of("closed_how = 'withdrawn'"),
        Listed.byId("/v1/agreements?endsBy=2100-01-01", "agreement")
            .of("accepted_at is not null and to_date < '2100-01-01'"),
        Listed.byId("/v1/agreements?status=in-force&endsBy=2200-01-01", "agreement")
            .of("accepted_at is not null and from_date <= now() and to_date = '2199-06-01'"),
        Listed.byId("/v1/agreements?status=accepted", "agreement")
            .of("accepted_at is not null and from_date > now()"),
        Listed.byId("/v1/agreements?status=in-force", "agreement")
            .of(
                "accepted_at is not null and from_date <= now() and to_date is distinct from from_date + 1"),
        Listed.byId("/v1/agreements?status=ended", "agreement")
            .of("accepted_at is not null and to_date <= now()"),
        Listed.byKey("/v1/plans", "plan_version"),
        Listed.byKey("/v1/calendars", "calendar_version"),
        Listed.byKey("/v1/price-lists", "price_list_version"),
        Listed.byId("/v1/customers/%s/contacts".formatted(crowd.customer()), "contact").of(own),
        Listed.byKey("/v1/contact-roles", "contact_role"),
        Listed.byId("/v1/teams", "team"),
        new Listed(
            "/v1/teams/%s/customers".formatted(crowd.team()),
            "team_customer",
            "customer::text",
            "customer",
            "team = '%s'".formatted(crowd.team())),
        Listed.byId("/v1/teams/%s/promises".formatted(crowd.team()), "team_promise")
            .of("team = '%s'".formatted(crowd.team())),
        Listed.byKey("/v1/programme-templates", "programme_template"),
        Listed.byId("/v1/programmes", "programme"),
        Listed.byId("/v1/programmes" + ofOwn, "programme").of(own),
        Listed.byId("/v1/duties", "duty"),
        Listed.byId("/v1/duties" + ofOwn, "duty").of(own),
        new Listed(
            "/v1/duties?overdue=true",
            "duty",
            "due_on || E'\\n' || id",
            "due_on, id",
            "due_on < now() - interval '1 year'"),
        Listed.byId("/v1/terms-republications", "terms_republication"));
  }

  @Test
  @DisplayName("of 50,000 each list reads about a page for its first page, and for its last too")
  void every_list() {
    Crowd crowd = crowd();
    Map<Listed, String> last = new LinkedHashMap<>();
    lists(crowd).forEach(list -> last.put(list, beforeTheLast(crowd.api(), list)));
    untilAllIsTold();
    for (List<Listed> round : oneOfEachTable(last.keySet())) {
      assertThat(costs(crowd.api(), round, _ -> ""))
          .as("rows read for first pages")
          .allSatisfy((_, rows) -> assertThat(rows).isLessThanOrEqualTo(MOST));
      assertThat(costs(crowd.api(), round, last::get))
          .as("rows read for last pages")
          .allSatisfy((_, rows) -> assertThat(rows).isLessThanOrEqualTo(MOST));
    }
  }

  /** What this test itself has read is told ten seconds after its sessions fell idle. */
  private void untilAllIsTold() {
    AtomicLong before = new AtomicLong(-1);
    await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofSeconds(12))
        .until(
            () -> {
              long now = readInAll();
              return before.getAndSet(now) == now;
            });
  }

  private long readInAll() {
    return sql.first(
            """
            select sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) from pg_stat_user_tables
            where relname = any(string_to_array(
              'customer agreement plan_version calendar_version price_list_version contact contact_role team'
              ' team_customer team_promise programme_template programme duty terms_republication', ' '))
            """,
            row -> row.getLong(1))
        .orElseThrow();
  }
}
