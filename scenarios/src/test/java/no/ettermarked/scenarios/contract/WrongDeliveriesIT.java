package no.ettermarked.scenarios.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.ettermarked.local.Service;
import no.ettermarked.local.story.JiraProject;
import no.ettermarked.scenarios.openapi.Operation;
import no.ettermarked.scenarios.openapi.Reply;
import no.ettermarked.scenarios.suite.Jira;
import no.ettermarked.scenarios.suite.Provider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A webhook's body is another system's contract, of which ours says nothing but that it is an
 * object: it is changed at every place of what is really sent, and signed as it then is.
 */
@DisplayName("A delivery that is signed as it should be, with one thing done to it")
class WrongDeliveriesIT {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String KEY = "wrong-deliveries";
  private static final int LONGER_THAN_A_TITLE = 200;

  private final Tenant tenant = Tenant.of(KEY);
  private final Provider provider = tenant.provider();
  private final Jira jira = Jira.connected(provider, "FF", tenant.customers().getFirst());
  private final Operation operation =
      Contracts.operations().stream()
          .filter(candidate -> candidate.id().equals("receiveJiraWebhook"))
          .findFirst()
          .orElseThrow();

  @TestFactory
  Stream<DynamicTest> is_answered_as_the_contract_says_and_with_no_fault_of_ours() {
    ObjectNode sent = sent();
    return places(sent, JsonPointer.empty()).stream()
        .map(
            place ->
                DynamicTest.dynamicTest(
                    place.toString(), () -> assertThat(faults(sent, place)).isEmpty()));
  }

  @Test
  @DisplayName("that is no JSON, or JSON of another kind, is refused with 400")
  void garbled() {
    for (String body :
        List.of(
            "",
            "{",
            "null",
            "true",
            "7",
            "\"x\"",
            "[]",
            "<xml/>",
            "\u0000",
            sent() + "{}",
            "{\"issue\":".repeat(2_000) + "1" + "}".repeat(2_000),
            "[".repeat(100_000))) {
      Reply reply = reply(jira.deliver(body));
      assertThat(reply.status()).as("%.80s\n%s", body, reply).isEqualTo(400);
      assertThat(Verdict.of(operation, reply)).isEmpty();
    }
  }

  @Test
  @DisplayName("a title is cut between two characters, not within one")
  void cut() {
    ObjectNode sent = sent();
    ((ObjectNode) sent.path("issue")).put("key", "FF-7001");
    ((ObjectNode) sent.at("/issue/fields")).put("summary", "𝄞".repeat(LONGER_THAN_A_TITLE));
    jira.deliver(sent.toString()).then().statusCode(200);
    String title =
        provider.get(Service.CASES, "/v1/cases?externalReference=FF-7001").path("items[0].title");
    assertThat(title).matches("(𝄞)+");
  }

  private List<String> faults(ObjectNode sent, JsonPointer place) {
    List<String> faults = new ArrayList<>();
    changes(sent.at(place))
        .forEach(
            (what, value) -> {
              Reply reply = reply(jira.deliver(with(sent, place, value).toString()));
              Verdict.of(operation, reply).stream()
                  .map(fault -> "%s at %s: %s\n    -> %s".formatted(what, place, fault, reply))
                  .forEach(faults::add);
            });
    return faults;
  }

  /** Every place of what is sent, each after what it is in. */
  private static List<JsonPointer> places(JsonNode of, JsonPointer at) {
    List<JsonPointer> places = new ArrayList<>();
    of.fieldNames()
        .forEachRemaining(
            name -> {
              JsonPointer place = at.appendProperty(name);
              places.add(place);
              places.addAll(places(of.path(name), place));
            });
    return places;
  }

  private static Map<String, JsonNode> changes(JsonNode was) {
    Map<String, JsonNode> changes = new LinkedHashMap<>();
    changes.put("nothing", JSON.missingNode());
    changes.put("null", JSON.nullNode());
    changes.put("a number", JSON.numberNode(1));
    changes.put("true", JSON.booleanNode(true));
    changes.put("a text", JSON.textNode("x"));
    changes.put("an empty text", JSON.textNode(""));
    changes.put("a blank text", JSON.textNode(" \t\n"));
    changes.put("NUL", JSON.textNode("a\0b"));
    changes.put("only NUL", JSON.textNode("\0"));
    changes.put("100 kB", JSON.textNode("𝄞".repeat(25_000)));
    changes.put("a list", JSON.arrayNode().add(was));
    changes.put("an object", JSON.objectNode().set("x", was));
    changes.put("deeply nested", Wrong.nested());
    return changes;
  }

  private static ObjectNode with(ObjectNode sent, JsonPointer place, JsonNode value) {
    ObjectNode changed = sent.deepCopy();
    String name = place.last().getMatchingProperty();
    if (changed.at(place.head()) instanceof ObjectNode around) {
      around.remove(name);
      if (!value.isMissingNode()) {
        around.set(name, value);
      }
    }
    return changed;
  }

  private static ObjectNode sent() {
    ZonedDateTime at = ZonedDateTime.parse("2035-10-02T14:29:58.123+02:00");
    try {
      return (ObjectNode) new ObjectMapper().readTree(JiraProject.issueCreated(at));
    } catch (JsonProcessingException bug) {
      throw new AssertionError(bug);
    }
  }

  private static Reply reply(Response response) {
    return new Reply(response.statusCode(), response.contentType(), "", response.asString());
  }
}
