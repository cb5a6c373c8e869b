package no.ettermarked.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.kit.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackboneResource.class)
@DisplayName("Customers are looked for")
class CustomersLookedForTest {
  private static final long MANY = 50_000;

  /** Often enough for PostgreSQL to plan it for any name, and to have told of most of them. */
  private static final int CALLS = 400;

  @Inject Sql sql;

  private final Api api = Api.fresh();

  @BeforeEach
  void provider() {
    api.isRegistered();
  }

  private UUID customer(String name, String organisationNumber) {
    return UUID.fromString(
        api.post(
                "/v1/customers",
                Api.json(
                    "{'name':'%s','organisationNumber':'%s','country':'DE'}"
                        .formatted(name, organisationNumber)))
            .statusCode(201)
            .extract()
            .path("id"));
  }

  private ValidatableResponse named(String part) {
    return api.call().queryParam("name", part).get("/v1/customers").then().statusCode(200);
  }

  @Test
  @DisplayName("by a part of the name in any case, in which no character is special")
  void by_name() {
    customer("Ålesund Rør AS", "1");
    customer("100 % Rør_lagt", "2");
    customer("Tak & Vegg", "3");

    named("rør").body("items.name", contains("Ålesund Rør AS", "100 % Rør_lagt"));
    named("ålesund").body("items.name", contains("Ålesund Rør AS"));
    named("0 % r").body("items.name", contains("100 % Rør_lagt"));
    named("r_lagt").body("items.name", contains("100 % Rør_lagt"));
    named("r_r").body("items", empty());
    named("%").body("items.name", contains("100 % Rør_lagt"));
    named("\\").body("items", empty());
  }

  @Test
  @DisplayName("by the organisation number, and by all that is asked for at once")
  void by_organisation_number() {
    UUID first = customer("Rør AS", "HRB 17");
    customer("Tak AS", "HRB 1");

    api.call()
        .queryParam("organisationNumber", "HRB 17")
        .get("/v1/customers")
        .then()
        .body("items.id", contains(first.toString()));
    api.get("/v1/customers?name=tak&organisationNumber=HRB 17").body("items", empty());
    api.get("/v1/customers?name=rør&withoutAgreementOn=2026-09-01")
        .body("items.id", contains(first.toString()));
  }

  @Test
  @DisplayName("a customer's people find their own customer, or nobody")
  void own() {
    UUID own = customer("Rør AS", "1");
    customer("Rørlegg AS", "2");

    api.asCustomer(own).get("/v1/customers?name=rør").then().body("items.name", contains("Rør AS"));
    api.asCustomer(own).get("/v1/customers?name=legg").then().body("items", empty());
  }

  @Test
  @DisplayName("one of 50,000 names is found without reading them all")
  void among_many() {
    sql.update(
        """
        insert into customer (id, provider, number, turn, name, version)
        select uuidv7(), ?, 'NOR-S' || n, n, md5(n::text), 0 from generate_series(1, ?) n
        """,
        api.provider(),
        MANY);
    sql.update("analyze customer");
    long before = readOfCustomers();

    for (int call = 0; call < CALLS; call++) {
      named("c4ca4238a0b9").body("items.number", contains("NOR-S1"));
    }

    assertThat(readOfCustomers() - before).isLessThan(CALLS * MANY / 10);
  }

  /** How many rows of customers have been read, in whatever way, as far as it has been told. */
  private long readOfCustomers() {
    return sql.first(
            """
            select seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_user_tables
            where relname = 'customer'
            """,
            row -> row.getLong(1))
        .orElseThrow();
  }
}
