package no.ettermarked.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A schema with a definition, a list and a choice, and what may be made of it. */
class SchemaChangeTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SCHEMA =
      """
      {
        "type": "object",
        "required": ["id", "priority", "money"],
        "properties": {
          "id": {"type": "string", "format": "uuid"},
          "priority": {"type": "string", "enum": ["high", "low"]},
          "money": {"$ref": "#/$defs/money"},
          "lines": {"type": "array", "minItems": 1, "items": {"type": "object", "properties": {"text": {"type": "string", "minLength": 2, "maxLength": 80}}}},
          "minutes": {"type": "integer", "minimum": 1},
          "currency": {"type": "string", "pattern": "^[A-Z]{3}$"},
          "week": {"type": "object", "additionalProperties": false, "properties": {"monday": {"type": "string"}}},
          "pay": {"oneOf": [{"type": "object", "properties": {"as": {"const": "free"}}}]}
        },
        "$defs": {
          "money": {"type": "object", "required": ["amount"], "properties": {"amount": {"type": "string"}}}
        }
      }
      """;

  private static List<String> changed(String from, String to) throws JsonProcessingException {
    assertThat(SCHEMA).contains(from);
    return SchemaChange.breaks(JSON.readTree(SCHEMA), JSON.readTree(SCHEMA.replace(from, to)));
  }

  @Test
  void the_same_schema_breaks_nobody() throws JsonProcessingException {
    assertThat(changed("id", "id")).isEmpty();
  }

  @Test
  void a_new_field_breaks_nobody() throws JsonProcessingException {
    assertThat(changed("\"lines\":", "\"more\": {\"type\": \"string\"}, \"lines\":")).isEmpty();
  }

  @Test
  void a_field_that_is_now_always_there_breaks_nobody() throws JsonProcessingException {
    assertThat(changed("\"priority\", \"money\"]", "\"priority\", \"money\", \"lines\"]"))
        .isEmpty();
  }

  @Test
  void a_definition_under_another_name_breaks_nobody() throws JsonProcessingException {
    assertThat(
            SchemaChange.breaks(
                JSON.readTree(SCHEMA),
                JSON.readTree(
                    SCHEMA
                        .replace("#/$defs/money", "#/$defs/amount")
                        .replace("{\n    \"money\": {", "{\n    \"amount\": {"))))
        .isEmpty();
  }

  @Test
  void a_field_that_is_gone_breaks_its_readers() throws JsonProcessingException {
    assertThat(changed("\"text\":", "\"words\":")).containsExactly("data/lines/*/text is gone");
  }

  @Test
  void another_type_breaks_its_readers() throws JsonProcessingException {
    assertThat(changed("\"amount\": {\"type\": \"string\"}", "\"amount\": {\"type\": \"number\"}"))
        .containsExactly("data/money/amount: the type is [number] and was [string]");
  }

  @Test
  void another_format_breaks_its_readers() throws JsonProcessingException {
    assertThat(changed("\"uuid\"", "\"uri\""))
        .containsExactly("data/id: the format is 'uri' and was 'uuid'");
  }

  @Test
  void a_field_that_may_be_missing_breaks_its_readers() throws JsonProcessingException {
    assertThat(changed("[\"amount\"]", "[]"))
        .containsExactly("data/money/amount is no longer always there");
  }

  @Test
  void a_value_that_never_comes_any_more_breaks_those_who_wait_for_it()
      throws JsonProcessingException {
    assertThat(changed("[\"high\", \"low\"]", "[\"high\"]"))
        .containsExactly("data/priority is never 'low' any more");
    assertThat(changed("\"free\"", "\"gratis\""))
        .containsExactly(
            "data/pay/as is never 'free' any more",
            "data/pay/as may be 'gratis', which nobody knows");
  }

  @Test
  void a_value_that_nobody_knows_breaks_those_who_know_them_all() throws JsonProcessingException {
    assertThat(changed("[\"high\", \"low\"]", "[\"high\", \"low\", \"critical\"]"))
        .containsExactly("data/priority may be 'critical', which nobody knows");
    assertThat(changed(", \"enum\": [\"high\", \"low\"]", ""))
        .containsExactly("data/priority may be anything and was one of [high, low]");
  }

  @Test
  void a_longer_text_breaks_those_who_have_room_for_a_shorter() throws JsonProcessingException {
    assertThat(changed("\"maxLength\": 80", "\"maxLength\": 81"))
        .containsExactly("data/lines/*/text: the maxLength is higher");
    assertThat(changed(", \"maxLength\": 80", ""))
        .containsExactly("data/lines/*/text: the maxLength is higher");
    assertThat(changed("\"maxLength\": 80", "\"maxLength\": 79")).isEmpty();
  }

  @Test
  void a_shorter_text_or_list_or_a_lower_number_breaks_those_who_never_met_one()
      throws JsonProcessingException {
    assertThat(changed("\"minLength\": 2", "\"minLength\": 1"))
        .containsExactly("data/lines/*/text: the minLength is lower");
    assertThat(changed("\"minLength\": 2, ", ""))
        .containsExactly("data/lines/*/text: the minLength is lower");
    assertThat(changed("\"minLength\": 2", "\"minLength\": 3")).isEmpty();
    assertThat(changed("\"minItems\": 1", "\"minItems\": 0"))
        .containsExactly("data/lines: the minItems is lower");
    assertThat(changed("\"minItems\": 1, ", ""))
        .containsExactly("data/lines: the minItems is lower");
    assertThat(changed("\"minItems\": 1", "\"minItems\": 2")).isEmpty();
    assertThat(changed("\"minimum\": 1", "\"minimum\": 0.5"))
        .containsExactly("data/minutes: the minimum is lower");
    assertThat(changed(", \"minimum\": 1", ""))
        .containsExactly("data/minutes: the minimum is lower");
    assertThat(changed("\"minimum\": 1", "\"minimum\": 15")).isEmpty();
  }

  @Test
  void another_pattern_breaks_those_who_read_by_it() throws JsonProcessingException {
    assertThat(changed("{3}", "{2,3}"))
        .containsExactly("data/currency: the pattern is '^[A-Z]{2,3}$' and was '^[A-Z]{3}$'");
    assertThat(changed(", \"pattern\": \"^[A-Z]{3}$\"", ""))
        .containsExactly("data/currency: the pattern is '' and was '^[A-Z]{3}$'");
    assertThat(
            changed(
                "{\"type\": \"string\"}}}", "{\"type\": \"string\", \"pattern\": \"^[0-9]+$\"}}}"))
        .isEmpty();
  }

  @Test
  void a_new_field_breaks_its_readers_where_the_schema_had_named_all_there_are()
      throws JsonProcessingException {
    assertThat(
            changed(
                "\"monday\": {\"type\": \"string\"}",
                "\"monday\": {\"type\": \"string\"}, \"moonday\": {\"type\": \"string\"}"))
        .containsExactly("data/week/moonday is new where there were no others");
    assertThat(changed("\"additionalProperties\": false, ", ""))
        .containsExactly("data/week may have other fields");
  }

  @Test
  void a_choice_that_nobody_knows_breaks_those_who_know_them_all() throws JsonProcessingException {
    assertThat(changed("{\"oneOf\": [", "{\"oneOf\": [{\"type\": \"string\"}, "))
        .contains("data/pay: oneOf has an alternative that nobody knows");
  }

  @Test
  void a_choice_that_never_comes_any_more_breaks_those_who_wait_for_it()
      throws JsonProcessingException {
    assertThat(
            changed(
                "[{\"type\": \"object\", \"properties\": {\"as\": {\"const\": \"free\"}}}]", "[]"))
        .containsExactly("data/pay: oneOf has fewer alternatives");
  }
}
