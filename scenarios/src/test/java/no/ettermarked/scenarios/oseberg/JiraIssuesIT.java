package no.ettermarked.scenarios.oseberg;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import no.ettermarked.local.Service;
import no.ettermarked.scenarios.catalogues.Customer;
import no.ettermarked.scenarios.catalogues.Offering;
import no.ettermarked.scenarios.suite.Jira;
import no.ettermarked.scenarios.suite.Provider;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Issues as Jira Cloud really sends them")
class JiraIssuesIT {
  private static final Instant FAULT = Instant.parse("2035-10-02T12:30:00Z");

  @Test
  @DisplayName("OSE-12 OSE-5 an issue with all its custom fields becomes a case, due the next day")
  void manyFields() throws IOException {
    Path real =
        Path.of(
            System.getProperty("ettermarked.shared"),
            "data/jira/cloud-issue-created-many-fields.json");
    Assumptions.assumeTrue(Files.exists(real), real + " is not here; CI has it");
    Offering offering = Offering.published("oseberg", "jira");
    Provider provider = offering.provider();
    Customer customer = offering.itsCustomer();
    customer.agrees(offering.itsAgreement("2035-10-01"));
    Jira jira = Jira.connected(provider, "KT", customer.id());
    new Reporter(provider, customer.id()).untilTermsAreKnown();
    provider.itIs(FAULT);
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
