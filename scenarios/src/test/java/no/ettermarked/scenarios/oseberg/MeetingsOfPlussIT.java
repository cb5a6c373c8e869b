package no.ettermarked.scenarios.oseberg;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.time.Instant;
import no.ettermarked.local.Service;
import no.ettermarked.scenarios.catalogues.Customer;
import no.ettermarked.scenarios.catalogues.Offering;
import no.ettermarked.scenarios.suite.Provider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@DisplayName("A customer with Pluss has its meetings on the calendar, with agenda and participants")
@TestInstance(Lifecycle.PER_CLASS)
class MeetingsOfPlussIT {
  private static final Instant MORNING = Instant.parse("2035-10-02T06:00:00Z");

  private final Offering offering = Offering.published("oseberg", "meetings");
  private final Provider provider = offering.provider();
  private String customer = "";

  @BeforeAll
  void onboarded() {
    provider.itIs(MORNING);
    Customer fjordfisk = offering.itsCustomer();
    fjordfisk.agrees(offering.itsAgreement("2035-10-01"));
    customer = fjordfisk.id();
  }

  @Test
  @DisplayName("OSE-7 the annual strategic meeting: agenda, and who takes part on both sides")
  void strategicMeeting() {
    meeting("strategic", "2036-03-18T08:00:00Z", 5)
        .then()
        .body("agenda[4]", equalTo("Revisjon av avtalen"))
        .body("participants.findAll { it.party == 'customer' }.size()", equalTo(5))
        .body("participants.role", hasItem("sales"));
  }

  @Test
  @DisplayName("OSE-8 the quarterly tactical meeting, in which super users take part when needed")
  void tacticalMeeting() {
    meeting("tactical", "2035-10-03T10:00:00Z", 5)
        .then()
        .body("participants.find { it.role == 'super-user' }.attendance", equalTo("when-needed"));
  }

  @Test
  @DisplayName("OSE-9 the monthly operational meeting, with the incident manager")
  void operationalMeeting() {
    meeting("operational", "2035-10-09T08:00:00Z", 4)
        .then()
        .body("participants.role", hasItem("incident-manager"));
  }

  private Response meeting(String key, String startsAt, int points) {
    String list = "/v1/meetings?customer=" + customer + "&from=" + MORNING + "&limit=200";
    String id =
        provider
            .eventually(
                Service.MEETINGS,
                list,
                answer ->
                    answer.body(
                        "items.find { it.key == '%s' }.startsAt".formatted(key), equalTo(startsAt)))
            .path("items.find { it.key == '%s' }.id".formatted(key));
    Response meeting = provider.get(Service.MEETINGS, "/v1/meetings/" + id);
    meeting.then().body("agenda", hasSize(points)).body("unfilledRoles", hasSize(0));
    return meeting;
  }
}
