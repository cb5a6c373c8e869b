package no.ettermarked.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.ettermarked.cases.clocks.http.ClockView;
import no.ettermarked.cases.handling.http.CaseView;
import no.ettermarked.cases.handling.http.WorkLogView;
import no.ettermarked.cases.integrations.http.InboundAnswer;
import no.ettermarked.cases.integrations.http.IntegrationView;
import no.ettermarked.cases.integrations.http.RefusalView;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.EventsUnderTest;
import org.junit.jupiter.api.Test;

/** The examples of requests are sent by the other tests. */
@QuarkusTest
@WithTestResource(BackboneResource.class)
class ExamplesTest {
  private static final Map<String, Class<?>> SINGLE =
      Map.of(
          "openCase", CaseView.class,
          "showCase", CaseView.class,
          "startCase", CaseView.class,
          "resolveCase", CaseView.class,
          "logWork", WorkLogView.class,
          "showWorkLog", WorkLogView.class,
          "connectIntegration", IntegrationView.class,
          "showIntegration", IntegrationView.class,
          "receiveJiraWebhook", InboundAnswer.class);
  private static final Map<String, Class<?>> LISTED =
      Map.of(
          "listCases", CaseView.class,
          "listClocks", ClockView.class,
          "listWorkLogs", WorkLogView.class,
          "listIntegrations", IntegrationView.class,
          "listRefusals", RefusalView.class);

  @Inject ObjectMapper strict;

  private static JsonNode example(String operation) {
    return EventsUnderTest.json(
        Path.of("src/main/resources/openapi", operation + ".response.json"));
  }

  @Test
  void each_example_of_an_answer_is_one_that_could_be_given() throws Exception {
    for (Map.Entry<String, Class<?>> operation : SINGLE.entrySet()) {
      JsonNode example = example(operation.getKey());
      Object read = strict.treeToValue(example, operation.getValue());
      assertThat(strict.readTree(strict.writeValueAsString(read)))
          .as(operation.getKey())
          .isEqualTo(example);
    }
    for (Map.Entry<String, Class<?>> operation : LISTED.entrySet()) {
      JsonNode items = example(operation.getKey()).get("items");
      JavaType type =
          strict.getTypeFactory().constructCollectionType(List.class, operation.getValue());
      Object read = strict.readValue(items.toString(), type);
      assertThat(strict.readTree(strict.writeValueAsString(read)))
          .as(operation.getKey())
          .isEqualTo(items);
    }
  }
}
