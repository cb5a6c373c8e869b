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
}
