package no.ettermarked.cases.integrations;

import static no.ettermarked.cases.integrations.JiraSite.bytes;
import static no.ettermarked.cases.integrations.JiraSite.connect;
import static no.ettermarked.cases.integrations.JiraSite.deliver;
import static no.ettermarked.cases.integrations.JiraSite.ours;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.cases.Desk;
import no.ettermarked.cases.integrations.app.ReceivingIssue;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.kit.tenancy.Tenancy;
import org.junit.jupiter.api.Test;

/** One delivery of an issue is turned away while another one gets its case. */
@QuarkusTest
@WithTestResource(BackboneResource.class)
class TurnedAwayAtOnceTest {
  private static final String FRIDAY_1530 = "2037-09-11T13:30:00Z";
  private static final JiraIssue FJORD_42 =
      new JiraIssue(
          "FJORD-42",
          "FJORD",
          "Faktura kan ikke bokføres",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  @Inject ReceivingIssue receiving;
  @Inject Tenancy tenancy;

  @Test
  void an_issue_that_another_delivery_got_a_case_for_meanwhile_is_not_listed() {
    Desk desk = Desk.at(FRIDAY_1530);
    UUID integration = UUID.fromString(connect(desk));
    deliver(integration.toString(), "d-1", bytes(ours())).then().statusCode(200);
    tenancy.as(
        desk.provider,
        () -> {
          receiving.turnedAway(
              receiving.find(integration).orElseThrow(), FJORD_42, "not-covered", "Ring oss.");
          return true;
        });
    desk.asked()
        .get("/v1/integrations/{id}/refusals", integration)
        .then()
        .statusCode(200)
        .body("items", empty());
  }
}
