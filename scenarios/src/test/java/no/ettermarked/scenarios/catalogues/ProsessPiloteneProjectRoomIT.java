package no.ettermarked.scenarios.catalogues;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@DisplayName("ProsessPilotene's project room")
@TestInstance(Lifecycle.PER_CLASS)
class ProsessPiloteneProjectRoomIT {
  private final Offering pilots = Offering.published("prosesspilotene", "project-room");

  @Test
  @DisplayName(
      "The project room is two areas on GitHub, open at all hours, and what is logged there becomes"
          + " a case (PRO-10)")
  void project_room() {
    Customer customer = pilots.customer("Prosjektrommet AS");
    customer.agrees(
        "{\"from\": \"2035-10-01\", \"items\": [{\"plan\": \"bronze\", \"quantity\": 20}]}");

    customer
        .terms("2035-10-02T12:00")
        .body(
            "phases[0].entitlements.findAll { it.because == 'PRO-10' }.key",
            contains("project-room-documentation", "project-room-work"));
    // At noon, in the evening, on a Sunday night and on Christmas Day.
    for (String at :
        List.of("2035-10-02T12:00", "2035-10-02T19:00", "2035-10-07T03:00", "2035-12-25T11:00")) {
      for (String kind : List.of("deviation", "change-request", "question")) {
        customer
            .asks(Enquiry.about(kind).by("project-room").at(at))
            .body("admitted", equalTo(true));
      }
    }
    customer
        .reports(
            Map.of(
                "kind", "deviation",
                "priority", "high",
                "channel", "project-room",
                "title", "Flyten stopper i testmiljøet"))
        .then()
        .body("channel", equalTo("project-room"))
        .body("clocks.measure", hasItem("resolved"));
  }
}
