package no.ettermarked.scenarios.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import no.ettermarked.local.Service;
import no.ettermarked.scenarios.openapi.Examples;
import no.ettermarked.scenarios.openapi.Examples.Example;
import no.ettermarked.scenarios.openapi.Operation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a partner developer may expect of every contract; each test names all that fall short. */
@DisplayName("Contracts are written for a partner developer who has never seen us")
class ContractStyleIT {
  private static final String READING = "(list|show|preview)[A-Z].*";
  private static final String CAMEL_CASE = "[a-z]+([A-Z][a-z]+)*";

  @ParameterizedTest
  @EnumSource(Service.class)
  void every_operation_has_a_summary_and_a_description(Service service) {
    assertThat(lacking(service, o -> o.contract().path("summary").asText())).isEmpty();
    assertThat(lacking(service, o -> o.contract().path("description").asText())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void every_operation_has_a_tag(Service service) {
    assertThat(lacking(service, o -> o.contract().path("tags").path(0).asText())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void an_id_is_a_verb_and_what_it_is_done_to_and_says_whether_it_only_reads(Service service) {
    assertThat(Contracts.of(service).operations())
        .allSatisfy(
            o ->
                assertThat(o.id())
                    .matches("[a-z]+([A-Z][a-z]+)+")
                    .matches(o.method().equals("get") ? READING : "(?!" + READING + ").*"));
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void paths_are_small_words_with_hyphens_and_parameters_and_fields_in_camel_case(Service service) {
    assertThat(Contracts.of(service).operations())
        .allSatisfy(
            o -> {
              assertThat(o.path()).matches("/v1(/[a-z]+(-[a-z]+)*|/\\{[a-z]+([A-Z][a-z]+)*})+");
              assertThat(o.parametersIn("query"))
                  .allSatisfy(parameter -> assertThat(parameter.name()).matches(CAMEL_CASE));
            });
    JsonNode schemas = Contracts.of(service).document().at("/components/schemas");
    assertThat(schemas.properties().stream().flatMap(ContractStyleIT::fields))
        .allSatisfy(field -> assertThat(field).matches(CAMEL_CASE));
  }

  private static Stream<String> fields(Map.Entry<String, JsonNode> schema) {
    return schema.getValue().path("properties").properties().stream().map(Map.Entry::getKey);
  }

  @Test
  void no_two_operations_of_a_service_share_an_id() {
    assertThat(Arrays.stream(Service.values()))
        .allSatisfy(
            service ->
                assertThat(Contracts.of(service).operations())
                    .extracting(Operation::id)
                    .doesNotHaveDuplicates());
  }

  /** What takes no token is tried by none of the others here: it may not become so unseen. */
  @Test
  void inbound_webhooks_and_nothing_else_need_no_token() {
    assertThat(Contracts.operations())
        .filteredOn(operation -> !operation.needsToken())
        .isNotEmpty()
        .containsExactlyElementsOf(
            Contracts.operations().stream()
                .filter(operation -> operation.path().startsWith("/v1/inbound/"))
                .toList());
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void every_body_that_is_sent_has_an_example(Service service) {
    assertThat(
            Contracts.of(service).operations().stream()
                .filter(o -> o.contract().has("requestBody"))
                .filter(o -> o.path().startsWith("/v1/") && !o.path().contains("/inbound/"))
                .filter(o -> o.example().isEmpty())
                .map(Operation::id))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void every_answer_has_an_example(Service service) {
    assertThat(
            Contracts.of(service).operations().stream()
                .filter(
                    o -> good(o).flatMap(ContractStyleIT::json).anyMatch(j -> !j.has("example")))
                .map(Operation::id))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void every_example_is_what_its_schema_says(Service service) {
    List<Example> examples = Examples.of(Contracts.of(service));
    assertThat(examples).hasSizeGreaterThanOrEqualTo(Contracts.of(service).operations().size());
    assertThat(examples.stream().flatMap(example -> example.faults().stream())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void every_error_is_a_problem_document(Service service) {
    assertThat(
            Contracts.of(service).operations().stream()
                .filter(
                    o ->
                        o.contract().path("responses").properties().stream()
                            .filter(r -> r.getKey().charAt(0) >= '4')
                            .anyMatch(
                                r ->
                                    r.getValue()
                                        .at("/content/application~1problem+json")
                                        .isMissingNode()))
                .map(Operation::id))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void every_parameter_and_every_field_is_described(Service service) {
    List<String> bare = new ArrayList<>();
    for (Operation operation : Contracts.of(service).operations()) {
      for (JsonNode parameter : operation.contract().path("parameters")) {
        if (parameter.path("description").asText().isBlank()) {
          bare.add(operation.id() + " " + parameter.path("name").asText());
        }
      }
    }
    JsonNode schemas = Contracts.of(service).document().at("/components/schemas");
    for (Map.Entry<String, JsonNode> schema : schemas.properties()) {
      for (Map.Entry<String, JsonNode> field : schema.getValue().path("properties").properties()) {
        if (field.getValue().path("description").asText().isBlank()
            && !field.getValue().has("$ref")) {
          bare.add(schema.getKey() + "." + field.getKey());
        }
      }
    }
    assertThat(bare).isEmpty();
  }

  private static List<String> lacking(Service service, Function<Operation, String> text) {
    return Contracts.of(service).operations().stream()
        .filter(operation -> text.apply(operation).isBlank())
        .map(Operation::id)
        .toList();
  }

  private static Stream<JsonNode> good(Operation operation) {
    return operation.contract().path("responses").properties().stream()
        .filter(response -> response.getKey().startsWith("2"))
        .map(Map.Entry::getValue);
  }

  private static Stream<JsonNode> json(JsonNode response) {
    JsonNode json = response.at("/content/application~1json");
    return json.isMissingNode() ? Stream.empty() : Stream.of(json);
  }
}
