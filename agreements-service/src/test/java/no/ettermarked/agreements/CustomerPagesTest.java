package no.ettermarked.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.kit.sql.Sql;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class CustomerPagesTest {

  private static final int CUSTOMERS = 50_000;
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  @Inject Sql sql;

  /** Two providers' customers by turns, one contact each, as they come in over the years. */
  private void register(String provider, String other) {
    sql.update(
        """
        insert into customer (id, provider, number, turn, name, version)
        select uuidv7(), case n % 2 when 0 then ? else ? end, 'NOR-K' || n, n, 'Kunde ' || n, 0
        from generate_series(1, ?) n
        """,
        provider, other, 2 * CUSTOMERS);
    sql.update(
        """
        insert into contact (id, provider, customer, first_name, last_name, email, roles)
        select uuidv7(), provider, id, 'A', 'B', number || '@kunde.example', '{}' from customer
        where provider = any(array[?, ?])
        """,
        provider,
        other);
    sql.update("analyze customer, contact");
  }

  /** The page before the end: 50 are shown, and 51 are read. */
  private UUID fiftyFromTheEnd(String provider) {
    return sql.first(
            "select id from customer where provider = ? order by turn desc offset 50 limit 1",
            row -> row.getObject(1, UUID.class),
            provider)
        .orElseThrow();
  }

  private JsonNode plan(String query, Object... values) {
    String plan =
        sql.first(
                "explain (analyze, buffers, timing off, format json) " + query,
                row -> row.getString(1),
                values)
            .orElseThrow();
    try {
      return new ObjectMapper().readTree(plan).at("/0/Plan");
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException(plan, bug);
    }
  }

  private JsonNode page(String provider, UUID after) {
    return plan(
        """
        select * from customer c where c.provider = ? and c.turn >
          (select coalesce(max(b.turn), 0) from customer b where b.provider = ? and b.id = ?)
        order by c.turn fetch first 51 rows only
        """,
        provider,
        provider,
        after);
  }

  private static long pagesRead(JsonNode plan) {
    return plan.path("Shared Hit Blocks").asLong() + plan.path("Shared Read Blocks").asLong();
  }

  @Test
  @DisplayName("of 50,000 customers the last page costs what the first does, by the same index")
  void the_last_page_costs_what_the_first_does() {
    Api api = Api.registered();
    register(api.provider(), "other-" + UUID.randomUUID());
    UUID nearTheEnd = fiftyFromTheEnd(api.provider());

    JsonNode first = page(api.provider(), BEFORE_ALL);
    JsonNode last = page(api.provider(), nearTheEnd);

    for (JsonNode plan : List.of(first, last)) {
      assertThat(plan.findValuesAsText("Index Name")).contains("customer_in_turn");
      assertThat(plan.findValuesAsText("Node Type")).doesNotContain("Sort", "Seq Scan");
      assertThat(plan.findValuesAsText("Rows Removed by Filter")).allMatch("0"::equals);
    }
    assertThat(first.path("Actual Rows").asInt()).isEqualTo(51);
    assertThat(last.path("Actual Rows").asInt()).isEqualTo(50);
    assertThat(pagesRead(last)).isLessThanOrEqualTo(pagesRead(first) + 4);

    String cursor =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(nearTheEnd.toString().getBytes(StandardCharsets.UTF_8));
    api.get("/v1/customers").body("items", hasSize(50)).body("nextCursor", notNullValue());
    api.get("/v1/customers?cursor=" + cursor)
        .body("items", hasSize(50))
        .body("items[49].number", equalTo("NOR-K" + 2 * CUSTOMERS))
        .body("items[49].contacts", hasSize(1))
        .body("nextCursor", nullValue());
  }

  @Test
  @DisplayName("the people of a page are found by their customers, however many there are in all")
  void people_of_a_page() {
    Api api = Api.registered();
    register(api.provider(), "other-" + UUID.randomUUID());

    JsonNode plan =
        plan(
            """
            select * from contact where provider = ? and ended_at is null and customer = any(array(
              select id from customer where provider = ? and turn > ? order by turn limit 51))
            order by id
            """,
            api.provider(),
            api.provider(),
            2 * CUSTOMERS - 100);

    assertThat(plan.findValuesAsText("Index Name")).contains("contact_of_customer");
    assertThat(pagesRead(plan)).isLessThan(500);
  }

  private JsonNode uncovered(String provider, UUID after) {
    return plan(
        """
        select c.id from customer c
        where c.provider = ? and c.turn > (select coalesce(max(before.turn), 0)
            from customer before where before.provider = ? and before.id = ?)
          and not exists (select from agreement_plan held where held.provider = c.provider
            and held.customer = c.id and held.period @> date '2026-09-01')
        order by c.turn limit 51
        """,
        provider,
        provider,
        after);
  }

  @Test
  @DisplayName(
      "whom no agreement covers is found by indexes, the last page at the first one's cost")
  void without_agreement() {
    Api api = Api.registered().withCatalogue();
    api.accept(api.offer(api.customer())).statusCode(200);
    register(api.provider(), "other-" + UUID.randomUUID());
    sql.update(
        """
        insert into agreement_plan (provider, customer, plan, plan_version, period, agreement)
        select c.provider, c.id, held.plan, held.plan_version, held.period, held.agreement
        from customer c join agreement_plan held on held.provider = c.provider
        where c.provider = ? and c.id <> held.customer and c.turn % 4 = 0
        """,
        api.provider());
    sql.update("analyze agreement_plan");

    JsonNode first = uncovered(api.provider(), BEFORE_ALL);
    JsonNode last = uncovered(api.provider(), fiftyFromTheEnd(api.provider()));

    for (JsonNode plan : List.of(first, last)) {
      assertThat(plan.findValuesAsText("Index Name"))
          .contains("customer_in_turn", "agreement_plan_pkey");
      assertThat(plan.findValuesAsText("Node Type")).doesNotContain("Sort", "Seq Scan");
    }
    assertThat(first.path("Actual Rows").asInt()).isEqualTo(51);
    assertThat(pagesRead(last)).isLessThanOrEqualTo(pagesRead(first));
  }
}
