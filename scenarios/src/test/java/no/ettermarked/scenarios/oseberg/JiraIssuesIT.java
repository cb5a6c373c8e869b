package no.ettermarked.scenarios.oseberg;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import no.ettermarked.local.Service;
import no.ettermarked.scenarios.suite.Jira;
import no.ettermarked.scenarios.suite.Provider;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Issues as Jira Cloud really sends them")
class JiraIssuesIT {
  private static final Instant FAULT = Instant.parse("2035-10-02T12:30:00Z");

  private final Provider provider = new Provider("oseberg-jira");

  @Test
  @DisplayName("OSE-12 OSE-5 an issue with all its custom fields becomes a case, due the next day")
  void manyFields() throws IOException {
    Path real =
        Path.of(
            System.getProperty("ettermarked.shared"),
            "data/jira/cloud-issue-created-many-fields.json");
    Assumptions.assumeTrue(Files.exists(real), real + " is not here; CI has it");
    Onboarding onboarding = new Onboarding(provider);
    onboarding.publishOffering(FAULT);
    String customer = onboarding.customerAccepts("2035-10-01").id();
    Jira jira = onboarding.connectJira(customer);
    onboarding.awaitTermsInCases(customer);
    jira.deliver(Files.readString(real))
        .then()
        .statusCode(200)
        .body("outcome", equalTo("case-opened"));
    provider
        .get(Service.CASES, "/v1/cases?externalReference=KT-22")
        .then()
        .body("items[0].priority", equalTo("medium"))
        .body("items[0].clocks[0].dueAt", startsWith("2035-10-03T14:00"));
  }
}
