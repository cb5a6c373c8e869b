package no.ettermarked.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.ettermarked.house.AsyncApiRules;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.ContractRules;
import no.ettermarked.house.EventRules;
import no.ettermarked.house.EventsUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What partners read is what the service does: with -Dcontract=update it is written anew. */
@QuarkusTest
@WithTestResource(BackboneResource.class)
class ContractTest {
  private static final BillingCalls BILLING = new BillingCalls("contract");
  private static final Path EXAMPLES = Path.of("src", "main", "resources", "openapi");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  @BeforeEach
  void the_samples_of_terms_and_work_have_been_read() {
    BILLING.sendTerms(1, BillingCalls.termsSample());
    BILLING.sendWork("contract-1", BillingCalls.workSample());
    await()
        .untilAsserted(
            () ->
                BILLING
                    .reader()
                    .get("/v1/rated-work/" + BillingCalls.WORK)
                    .then()
                    .body("status", equalTo("rated")));
  }

  private static void shown(Path example, String answered) throws IOException {
    JsonNode answer = JSON.readTree(answered);
    if ("update".equals(System.getProperty("contract"))) {
      Files.writeString(example, JSON.writeValueAsString(answer) + "\n");
    }
    assertThat(JSON.readTree(Files.readString(example))).isEqualTo(answer);
  }

  private static void answered(String operation, String path) throws IOException {
    shown(
        EXAMPLES.resolve(operation + ".response.json"),
        BILLING.reader().get(path).then().statusCode(200).extract().asString());
  }

  @Test
  void the_committed_contract_is_the_one_that_is_served() throws IOException {
    ContractRules.committedIsServed();
  }

  @Test
  void nobody_who_keeps_to_the_committed_contract_is_broken() {
    ContractRules.nothingIsBroken();
  }

  @Test
  void every_published_event_has_a_schema_and_a_sample_that_agree() {
    EventRules.schemasAndSamplesAgree();
  }

  @Test
  void nobody_who_reads_by_the_committed_schemas_is_broken() {
    EventRules.nothingIsBroken();
  }

  @Test
  void every_sample_of_a_type_that_is_read_is_read_with_and_without_unknown_fields() {
    EventRules.everySampleIsRead();
  }

  @Test
  void the_committed_asyncapi_is_what_is_published_and_read() throws IOException {
    AsyncApiRules.committedIsDerived();
  }

  @Test
  void the_examples_are_what_the_service_answers() throws IOException {
    answered("showRatedWork", "/v1/rated-work/" + BillingCalls.WORK);
    answered("listRatedWork", "/v1/rated-work");
    answered(
        "previewInvoice", "/v1/invoice-previews?period=2026-09&customer=" + BillingCalls.CUSTOMER);
    String request = Files.readString(EXAMPLES.resolve("simulateRating.request.json"));
    shown(
        EXAMPLES.resolve("simulateRating.response.json"),
        BILLING.simulate(request).then().statusCode(200).extract().asString());
  }

  @Test
  void the_sample_of_work_rated_is_what_is_published_and_keeps_to_its_schema() throws IOException {
    JsonNode published =
        EventsUnderTest.await(
                "ettermarked.billing.v1",
                event -> event.path("provider").asText().equals(BILLING.provider()))
            .path("data");
    shown(Path.of("api", "events", "work-rated.v1.sample.json"), published.toString());
    assertThat(WorkRatedSchema.faults(published)).isEmpty();
  }
}
