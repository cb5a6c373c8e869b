package no.ettermarked.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A contract with one operation, and what may be made of it. */
class OpenApiDifferenceTest {
  private static final String CONTRACT =
      """
      openapi: 3.1.0
      info: {title: Things, version: "1"}
      paths:
        /v1/things:
          get:
            parameters:
            - {name: colour, in: query, schema: {type: string}}
            responses:
              "200":
                description: The things.
                content:
                  application/json:
                    schema:
                      type: array
                      items: {$ref: '#/components/schemas/Thing'}
          post:
            requestBody:
              required: true
              content:
                application/json:
                  schema: {$ref: '#/components/schemas/ThingRequest'}
            responses:
              "201": {description: It is made.}
      components:
        schemas:
          Thing:
            type: object
            required: [id, minutes]
            properties:
              id: {type: string}
              minutes: {type: integer}
              note: {type: [string, "null"]}
          ThingRequest:
            type: object
            required: [name]
            properties:
              name: {type: string, maxLength: 80}
              colour: {type: string}
      """;

  private static java.util.List<String> changed(String from, String to) {
    assertThat(CONTRACT).contains(from);
    return OpenApiDifference.breaks(CONTRACT, CONTRACT.replace(from, to));
  }

  @Test
  void the_same_contract_breaks_nobody() {
    assertThat(OpenApiDifference.breaks(CONTRACT, CONTRACT)).isEmpty();
  }

  @Test
  void a_new_optional_field_of_a_request_breaks_nobody() {
    assertThat(
            changed(
                "        colour: {type: string}\n",
                "        colour: {type: string}\n        size: {type: string}\n"))
        .isEmpty();
  }

  @Test
  void a_new_field_of_an_answer_breaks_nobody() {
    assertThat(
            changed(
                "        minutes: {type: integer}\n",
                "        minutes: {type: integer}\n        size: {type: string}\n"))
        .isEmpty();
  }

  @Test
  void another_name_for_an_answers_field_breaks_its_readers() {
    assertThat(changed("minutes: {type: integer}", "duration: {type: integer}"))
        .containsExactly("GET /v1/things, answer/*: gone: minutes");
  }

  @Test
  void another_type_of_an_answers_field_breaks_its_readers() {
    assertThat(changed("minutes: {type: integer}", "minutes: {type: string}"))
        .containsExactly("GET /v1/things, answer/*/minutes: the type is string and was integer");
  }

  @Test
  void a_field_of_an_answer_that_may_be_missing_breaks_its_readers() {
    assertThat(changed("required: [id, minutes]", "required: [id]"))
        .containsExactly("GET /v1/things, answer/*: no longer always there: minutes");
  }

  @Test
  void a_field_that_a_request_now_needs_breaks_its_senders() {
    assertThat(changed("required: [name]", "required: [name, colour]"))
        .containsExactly("POST /v1/things, request: now required: colour");
  }

  @Test
  void a_field_that_a_request_no_longer_has_breaks_its_senders_since_unknown_ones_are_refused() {
    assertThat(changed("        colour: {type: string}\n", ""))
        .containsExactly("POST /v1/things, request: gone: colour");
  }

  @Test
  void a_shorter_bound_breaks_those_who_send_more() {
    assertThat(changed("maxLength: 80", "maxLength: 40"))
        .containsExactly("POST /v1/things, request/name: the longest length is 40 and was 80");
  }

  @Test
  void a_parameter_that_is_gone_breaks_those_who_send_it() {
    assertThat(changed("name: colour, in: query", "name: color, in: query"))
        .containsExactly("GET /v1/things: parameters gone: colour; parameters now required: none");
  }

  @Test
  void an_operation_that_is_gone_breaks_its_callers() {
    assertThat(changed("    post:\n", "    put:\n")).containsExactly("POST /v1/things is gone");
  }
}
