package no.ettermarked.scenarios.catalogues;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@DisplayName("Oseberg's aftermarket teams and what they have time for")
@TestInstance(Lifecycle.PER_CLASS)
class OsebergTeamsIT {
  private final Offering oseberg = Offering.published("oseberg", "teams");

  @Test
  @DisplayName(
      "Trade and Industry have a lead, a functional and a development member, each there for a"
          + " share of a position (OSE-10)")
  void two_teams() {
    oseberg
        .get("/v1/teams")
        .body("items.name", containsInAnyOrder("Handel", "Industri", "Ettermarked"));
    for (String team : List.of("Handel", "Industri")) {
      oseberg
          .get(oseberg.team(team) + "/responsible?at=" + Offering.MORNING)
          .body("responsible.role", contains("lead", "functional-consultant", "developer"));
    }
    // Three times 55 % and three times 37 %.
    oseberg
        .get(oseberg.team("Handel") + "/capacity?from=2035-10-01&to=2035-11-01")
        .body("spans.held", contains("165"));
    oseberg
        .get(oseberg.team("Industri") + "/capacity?from=2035-10-01&to=2035-11-01")
        .body("spans.held", contains("111"));
  }

  @Test
  @DisplayName(
      "What is promised is held against what there is, also when shares are to be raised (OSE-10)")
  void promised_against_held() {
    String team = oseberg.team("Industri");
    Customer first = oseberg.customer("Første AS");
    Customer second = oseberg.customer("Andre AS");
    oseberg.created(team + "/promises", promise(first, "100", "2035-10-01"));

    oseberg
        .post(team + "/forecasts", promise(second, "20", "2035-11-01"))
        .statusCode(200)
        .body("overbooked", equalTo(true))
        .body(
            "spans[0].because.text",
            contains(
                "Fra torsdag 1. november 2035 har Industri 111 % stilling, og 120 % ville være"
                    + " lovet bort."));
    oseberg
        .post(team + "/promises", promise(second, "20", "2035-11-01"))
        .statusCode(409)
        .body("code", equalTo("team-overbooked"));

    for (String email : List.of("leif.brekke", "tuva.sande", "ivar.moe")) {
      String role =
          oseberg
              .get(team)
              .extract()
              .path(
                  "members.find { it.person.email == '%s@oseberg.example' }.role".formatted(email));
      oseberg
          .change(
              team,
              "/shares",
              """
              {"email": "%s@oseberg.example", "role": "%s", "share": "50", "from": "2036-01-01"}
              """
                  .formatted(email, role))
          .statusCode(200);
    }
    oseberg
        .post(team + "/forecasts", promise(second, "20", "2035-11-01"))
        .body("spans.from", contains("2035-11-01", "2036-01-01"))
        .body("spans.held", contains("111", "150"))
        .body("spans.free", contains("0", "30"))
        .body("overbooked", equalTo(true));
    oseberg
        .post(team + "/promises", promise(second, "20", "2036-01-01"))
        .statusCode(201)
        .body("forecast.spans.free", hasItem("30"));
  }

  private static String promise(Customer customer, String share, String from) {
    return """
        {"customer": "%s", "share": "%s", "from": "%s"}
        """
        .formatted(customer.id(), share, from);
  }
}
