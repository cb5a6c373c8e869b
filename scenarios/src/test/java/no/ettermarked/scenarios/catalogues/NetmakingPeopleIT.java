package no.ettermarked.scenarios.catalogues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.util.UUID;
import no.ettermarked.local.Service;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@DisplayName("Netmaking's people on an offer and in its meetings")
@TestInstance(Lifecycle.PER_CLASS)
class NetmakingPeopleIT {
  private final Offering netmaking = Offering.published("netmaking", "people");

  @Test
  @DisplayName(
      "The offer names the customer's team: its members are the people of the offer, nobody types"
          + " them in, and once it is accepted the team serves the customer (NET-1)")
  void dedicated_team() {
    Customer customer = netmaking.customer("Forslag AS");
    String agreement = netmaking.itsAgreement("2035-10-01");
    Response offered = customer.isOffered(agreement);
    String team = netmaking.team("Team Nord");
    offered
        .then()
        .statusCode(201)
        .body("status", equalTo("offered"))
        .body("servedBy", equalTo(team.substring(team.lastIndexOf('/') + 1)))
        .body("team.firstName", contains("Randi", "Even", "Kine", "Ola"))
        .body("team.role", contains("account-manager", "lead-developer", "developer", "adviser"));
    netmaking.get(customer.path() + "/team").statusCode(404);
    customer
        .isOffered(
            agreement.replaceFirst(
                "}$",
                """
                , "team": [{"firstName": "Randi", "lastName": "Fosse",
                  "email": "randi.fosse@netmaking.example", "role": "account-manager"}]}
                """))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/team"));

    Agreement accepted = customer.accepts(offered);

    netmaking.get(accepted.path()).body("servedBy", equalTo(offered.path("servedBy")));
    customer
        .terms("2035-10-02T12:00")
        .body("team.firstName", contains("Randi", "Even", "Kine", "Ola"));
    netmaking
        .get(customer.path() + "/team?at=" + netmaking.instant("2035-10-02T12:00"))
        .statusCode(200)
        .body("responsible.acting.firstName", contains("Randi", "Even", "Kine", "Ola"));
    // An adviser is in this team; not every team has one.
    netmaking.created(
        "/v1/teams",
        """
        {"name": "Team uten rådgiver", "soleRoles": ["account-manager", "lead-developer"],
         "from": "2035-10-01", "members": [
          {"person": {"firstName": "Bo", "lastName": "Li", "email": "bo@uten.example"},
           "role": "account-manager", "share": "20", "from": "2035-10-01"},
          {"person": {"firstName": "Lo", "lastName": "Vik", "email": "lo@uten.example"},
           "role": "lead-developer", "share": "50", "from": "2035-10-01"}]}
        """);
  }

  @Test
  @DisplayName(
      "The account manager arranges and takes part in follow-up meetings, the lead developer too, and"
          + " developers when needed (NET-7)")
  void follow_up_meetings() {
    Customer customer = netmaking.itsCustomer();
    customer.agrees(netmaking.itsAgreement("2035-10-01"));

    // The third Wednesday at ten, while summer time lasts.
    UUID planned =
        UUID.fromString(
            netmaking
                .provider()
                .eventually(
                    Service.MEETINGS,
                    "/v1/meetings?customer=%s&from=%s&to=2035-11-01T00:00:00Z"
                        .formatted(customer.id(), Offering.MORNING),
                    answer -> answer.body("items.startsAt", contains("2035-10-17T08:00:00Z")))
                .path("items[0].id"));
    String meeting = "/v1/meetings/" + planned;
    netmaking
        .provider()
        .get(Service.MEETINGS, meeting)
        .then()
        .body("unfilledRoles", hasSize(0))
        .body(
            "participants.collect { it.name + ', ' + it.role + ', ' + it.attendance }",
            hasItems(
                "Turid Berg, product-owner, required",
                "Randi Fosse, account-manager, required",
                "Even Lie, lead-developer, required",
                "Kine Ness, developer, when-needed"));
    assertThat(
            netmaking
                .provider()
                .get(Service.MEETINGS, meeting + "/invitation")
                .asString()
                .replace("\r\n ", ""))
        .contains("ORGANIZER;CN=Randi Fosse:mailto:randi.fosse@netmaking.example");
  }

  @Test
  @DisplayName(
      "While the account manager is away it is the substitute who meets the customer, and the terms"
          + " tell who answers when (NET-4)")
  void substitutes_meet() {
    Customer customer = netmaking.customer("Vikarmøte AS");
    customer.agrees(netmaking.itsAgreement("2035-10-01"));
    netmaking
        .change(
            netmaking.team("Team Nord"),
            "/absences",
            """
            {"email": "randi.fosse@netmaking.example", "substitute": "even.lie@netmaking.example",
             "from": "2035-11-19", "to": "2035-11-24"}
            """)
        .statusCode(200);

    // The third Wednesday of November, and of December when she is back.
    meets(customer, "2035-11-21T09:00:00Z", "Even Lie, account-manager, required");
    meets(customer, "2035-12-19T09:00:00Z", "Randi Fosse, account-manager, required");
    customer
        .terms("2035-11-21T10:00")
        .body("team.find { it.role == 'account-manager' }.firstName", equalTo("Even"))
        .body("team.find { it.role == 'account-manager' }.inPlaceOf", equalTo("Randi Fosse"));
  }

  private void meets(Customer customer, String startsAt, String participant) {
    String meetings = "/v1/meetings?customer=%s&from=%s&limit=1".formatted(customer.id(), startsAt);
    String planned =
        netmaking
            .provider()
            .eventually(
                Service.MEETINGS,
                meetings,
                answer -> answer.body("items.startsAt", contains(startsAt)))
            .path("items[0].id");
    netmaking
        .provider()
        .eventually(
            Service.MEETINGS,
            "/v1/meetings/" + planned,
            answer ->
                answer.body(
                    "participants.collect { it.name + ', ' + it.role + ', ' + it.attendance }",
                    hasItems(participant)));
  }
}
