package no.ettermarked.agreements.terms.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

  private static String canonical(String json) throws JsonProcessingException {
    return CanonicalJson.of(new ObjectMapper().readTree(json));
  }

  @Test
  void keys_are_in_order_at_every_depth_and_lists_stay_as_they_are() throws Exception {
    assertThat(canonical("{\"b\": [3, {\"d\": true, \"c\": null}], \"a\": \"x\"}"))
        .isEqualTo("{\"a\":\"x\",\"b\":[3,{\"c\":null,\"d\":true}]}");
  }

  @Test
  void strings_are_escaped_as_rfc_8785_says() throws Exception {
    assertThat(canonical("\"\\u20ac\\u000F\\u000aA'B\\\"\\\\\\/ø\""))
        .isEqualTo("\"€\\u000f\\nA'B\\\"\\\\/ø\"");
  }
}
