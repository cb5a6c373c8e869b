package no.ettermarked.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The document of the cases service, which publishes on one topic and reads another. */
class AsyncApiDocumentTest {
  private static final Suite SUITE = new Suite(Path.of("../.."));

  private static ObjectNode document() {
    return AsyncApiDocument.of(
            SUITE, SUITE.folder("cases"), List.of("no.ettermarked.agreements.terms-in-force.v1"))
        .tree();
  }

  private static List<String> faults(ObjectNode document) {
    return new AsyncApiShape(document, SUITE.folder("cases").resolve("api")).faults();
  }

  @Test
  void it_has_the_shape_of_async_api_3() {
    assertThat(faults(document())).isEmpty();
  }

  @Test
  void what_has_not_the_shape_of_async_api_3_is_told() {
    ObjectNode wrong = document();
    wrong.put("asyncapi", "2.6.0").put("topics", "none");
    wrong.withObject("/info").remove("title");
    wrong.withObject("/channels/cases").remove("address");
    wrong.withObject("/operations/send-cases").put("action", "shout");
    wrong.withObject("/operations/send-cases/channel").put("$ref", "#/channels/case");
    wrong
        .withObject("/components/messages/cases-case-opened-v1/payload/allOf/1/properties/data")
        .put("$ref", "events/case-opened.v2.schema.json");
    assertThat(faults(wrong))
        .containsExactly(
            "the document: no field topics in AsyncAPI 3.0",
            "asyncapi is 2.6.0 and not 3.0.0",
            "info has no title",
            "channel cases has no address",
            "operation send-cases neither sends nor receives",
            "operation send-cases: its messages are not those of its channel",
            "nothing is at #/channels/case",
            "nothing is at events/case-opened.v2.schema.json");
  }

  @Test
  void what_is_sent_is_on_the_services_own_topic_and_refers_to_its_schema() {
    ObjectNode document = document();
    assertThat(document.at("/channels/cases/address").asText()).isEqualTo("ettermarked.cases.v1");
    assertThat(document.at("/operations/send-cases/action").asText()).isEqualTo("send");
    assertThat(
            document
                .at(
                    "/components/messages/cases-case-opened-v1/payload/allOf/1/properties/data/$ref")
                .asText())
        .isEqualTo("events/case-opened.v1.schema.json");
  }

  @Test
  void what_could_not_be_handled_is_on_a_topic_of_its_own() {
    ObjectNode document = document();
    assertThat(document.at("/channels/cases-dead-letters/address").asText())
        .isEqualTo("ettermarked.cases.dead-letters.v1");
    assertThat(document.at("/channels/cases-dead-letters/messages").fieldNames())
        .toIterable()
        .containsExactly("agreements-terms-in-force-v1");
    assertThat(document.at("/operations/send-cases-dead-letters/action").asText())
        .isEqualTo("send");
  }

  @Test
  void what_is_read_is_on_the_topic_that_its_producer_names_for_it() {
    ObjectNode document = document();
    assertThat(document.at("/channels/terms-in-force/address").asText())
        .isEqualTo("ettermarked.terms-in-force.v1");
    assertThat(document.at("/operations/receive-terms-in-force/action").asText())
        .isEqualTo("receive");
    assertThat(
            document
                .at(
                    "/components/messages/agreements-terms-in-force-v1/payload/allOf/1/properties/data/$ref")
                .asText())
        .isEqualTo("../../agreements-service/api/events/terms-in-force.v1.schema.json");
  }
}
