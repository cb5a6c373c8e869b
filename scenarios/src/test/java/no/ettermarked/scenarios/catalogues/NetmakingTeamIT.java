package no.ettermarked.scenarios.catalogues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import no.ettermarked.local.story.Section;
import no.ettermarked.scenarios.suite.Topic;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@DisplayName("Netmaking's dedicated customer teams")
@TestInstance(Lifecycle.PER_CLASS)
class NetmakingTeamIT {
  private final Offering netmaking = Offering.published("netmaking", "team");

  /** Another team like that of the catalogue, of other people: its path. */
  private String team(String name) {
    String body =
        netmaking
            .catalogue()
            .all(Section.TEAMS)
            .getFirst()
            .toString()
            .replace("Team Nord", "Team " + name)
            .replace("@netmaking", "@" + name);
    return "/v1/teams/" + netmaking.created("/v1/teams", body).path("id");
  }

  private void serves(String team, Customer customer) {
    netmaking.created(
        team + "/customers",
        "{\"customer\": \"%s\", \"from\": \"2035-10-01\"}".formatted(customer.id()));
  }

  private static String at(Offering offering, String localTime) {
    return "/responsible?at=" + offering.instant(localTime);
  }

  @Test
  @DisplayName(
      "Exactly one is account manager and one lead developer at any time: nobody just leaves, and"
          + " who comes takes over (NET-2)")
  void exactly_one() {
    String team = team("arvtaker");
    for (String sole : List.of("randi.fosse account-manager", "even.lie lead-developer")) {
      String email = sole.split(" ")[0] + "@arvtaker.example";
      String role = sole.split(" ")[1];
      netmaking
          .change(
              team,
              "/departures",
              "{\"email\": \"%s\", \"role\": \"%s\", \"on\": \"2036-01-01\"}"
                  .formatted(email, role))
          .statusCode(422)
          .body("detail", containsString("Nobody would be %s from 2036-01-01".formatted(role)));
    }

    netmaking
        .change(
            team,
            "/members",
            """
            {"person": {"firstName": "Ida", "lastName": "Hauge", "email": "ida@arvtaker.example"},
             "role": "account-manager", "share": "20", "from": "2036-01-01"}
            """)
        .statusCode(200);

    String manager = "responsible.findAll { it.role == 'account-manager' }.acting.firstName";
    netmaking.get(team + at(netmaking, "2035-12-31T23:59")).body(manager, contains("Randi"));
    netmaking.get(team + at(netmaking, "2036-01-01T00:00")).body(manager, contains("Ida"));
    netmaking
        .post(
            "/v1/teams",
            """
            {"name": "Team uten leder", "soleRoles": ["account-manager", "lead-developer"],
             "from": "2035-10-01", "members": [
              {"person": {"firstName": "Bo", "lastName": "Li", "email": "bo@leder.example"},
               "role": "account-manager", "share": "20", "from": "2035-10-01"}]}
            """)
        .statusCode(422)
        .body("detail", containsString("Nobody would be lead-developer from 2035-10-01"));
  }

  @Test
  @DisplayName(
      "Enough capacity is reserved for the customer, and the team grows where there is too little"
          + " (NET-3)")
  void reserved_capacity() {
    String team = team("plass");
    Customer first = netmaking.customer("Stor Kunde AS");
    Customer second = netmaking.customer("Neste Kunde AS");
    Agreement agreement = second.agrees(netmaking.itsAgreement("2035-10-01"));
    second
        .terms("2035-10-02T12:00")
        .rootPath("phases[0].recurringPrices[0]")
        .body("unit", equalTo("position-percent"))
        .body("quantity", equalTo(25));
    // What is accepted says so itself: the offer promises 25 % of its team.
    netmaking
        .get(netmaking.team("Team Nord") + "/promises")
        .body("items.share", contains("25"))
        .body("items.agreement", contains(agreement.id()));
    first
        .isOffered(
            netmaking.itsAgreement("2035-10-01").replace("\"share\":\"25\"", "\"share\":\"140\""))
        .then()
        .statusCode(409)
        .body("code", equalTo("team-overbooked"))
        .body("detail", containsString("har Team Nord 155 % stilling, og 165 % ville være lovet"));
    netmaking.created(team + "/promises", promise(first, "", "140", "2035-10-01"));

    // 20, 50, 80 and 5 per cent are 155; 140 and 25 are 165.
    String reservation =
        promise(second, ", \"agreement\": \"%s\"".formatted(agreement.id()), "25", "2035-11-01");
    netmaking
        .post(team + "/promises", reservation)
        .statusCode(409)
        .body("code", equalTo("team-overbooked"))
        .body("detail", containsString("har Team plass 155 % stilling, og 165 % ville være lovet"));
    netmaking
        .change(
            team,
            "/members",
            """
            {"person": {"firstName": "Liv", "lastName": "Dal", "email": "liv@plass.example"},
             "role": "developer", "share": "40", "from": "2035-11-01"}
            """)
        .statusCode(200);
    netmaking.created(team + "/promises", reservation);

    netmaking
        .get(team + "/capacity?from=2035-11-01&to=2035-12-01")
        .body("spans.held", contains("195"))
        .body("spans.promised", contains("165"))
        .body("spans.free", contains("30"));
  }

  private static String promise(Customer customer, String agreement, String share, String from) {
    return """
        {"customer": "%s"%s, "share": "%s", "from": "%s"}
        """
        .formatted(customer.id(), agreement, share, from);
  }

  @Test
  @DisplayName(
      "A substitute acts for an absent member, the customer is told who, and so is who handles cases"
          + " and meetings (NET-4)")
  void substitutes() {
    String team = team("vikar");
    Customer customer = netmaking.customer("Aldri Alene AS");
    serves(team, customer);
    netmaking
        .change(team, "/absences", absence("randi.fosse", "", "2035-10-08", "2035-10-22"))
        .statusCode(422)
        .body("errors.pointer", contains("/substitute"));
    netmaking
        .change(team, "/absences", absence("randi.fosse", "even.lie", "2035-10-08", "2035-10-22"))
        .statusCode(200);
    netmaking
        .change(team, "/absences", absence("even.lie", "kine.ness", "2035-10-10", "2035-10-12"))
        .statusCode(200);

    acting(customer, "2035-10-07T23:59", "Randi", "Even");
    acting(customer, "2035-10-08T00:00", "Even", "Even");
    acting(customer, "2035-10-10T09:00", "Kine", "Kine");
    acting(customer, "2035-10-12T00:00", "Even", "Even");
    acting(customer, "2035-10-22T00:00", "Randi", "Even");
    netmaking
        .get(customer.path() + "/team?at=" + netmaking.instant("2035-10-10T09:00"))
        .body(
            "responsible[0].because.text",
            contains(
                "Randi Fosse har rollen kundeansvarlig.",
                "Randi Fosse er borte.",
                "Even Lie er stedfortreder for Randi Fosse.",
                "Even Lie er borte.",
                "Kine Ness er stedfortreder for Even Lie."));
    List<JsonNode> told =
        await()
            .until(
                () ->
                    Topic.AGREEMENTS.about(
                        "no.ettermarked.agreements.team-changed.v1",
                        team.substring(team.lastIndexOf('/') + 1)),
                events -> events.size() == 3);
    assertThat(told.getLast().at("/team/absences"))
        .extracting(
            absence -> absence.path("email").asText() + " " + absence.path("substitute").asText())
        .containsExactly(
            "randi.fosse@vikar.example even.lie@vikar.example",
            "even.lie@vikar.example kine.ness@vikar.example");
    assertThat(
            Topic.AGREEMENTS.about(
                "no.ettermarked.agreements.customer-team-assigned.v1", customer.id()))
        .extracting(event -> event.at("/team/name").asText())
        .containsExactly("Team vikar");
  }

  private static String absence(String who, String substitute, String from, String to) {
    String acting =
        substitute.isEmpty() ? "" : "\"substitute\": \"%s@vikar.example\", ".formatted(substitute);
    return """
        {"email": "%s@vikar.example", %s"from": "%s", "to": "%s"}
        """
        .formatted(who, acting, from, to);
  }

  private void acting(Customer customer, String at, String manager, String leadDeveloper) {
    netmaking
        .get(customer.path() + "/team?at=" + netmaking.instant(at))
        .body("responsible[0].acting.firstName", equalTo(manager))
        .body("responsible[1].acting.firstName", equalTo(leadDeveloper));
  }
}
