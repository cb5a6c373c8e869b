package no.ettermarked.agreements.terms.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AcceptedPhasesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LISTED =
      "{'code':'c','source':{'kind':'plan','version':1},"
          + "'priceList':{'key':'hours','code':'consultant','version':%d},'perHour':{'amount':'%s'},"
          + "'ordinaryPerHour':{'amount':'1'},'size':20,'discountPercent':'%s'}";
  private static final String STATED =
      "{'code':'c','source':{'kind':'plan','version':1},'perHour':{'amount':'%s'},'size':20}";

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException bug) {
      throw new IllegalArgumentException(bug);
    }
  }

  private static String phase(String days, String price) {
    return "{%s,'rank':1,'timePrices':[%s]}".formatted(days, price);
  }

  private static JsonNode accepted(String... phases) {
    return AcceptedPhases.of(json("[" + String.join(",", phases) + "]"));
  }

  @Test
  @DisplayName("of a listed price its list and code are accepted, and how time is counted")
  void reference() {
    assertThat(accepted(phase("'from':'2026-09-01'", LISTED.formatted(1, "1490.00", "25"))))
        .isEqualTo(
            json(
                "[{'from':'2026-09-01','rank':1,'timePrices':[{'code':'c','discountPercent':'25',"
                    + "'priceList':{'key':'hours','code':'consultant'}}]}]"));
  }

  @Test
  @DisplayName("a new version of the list, which begins another phase, leaves what was accepted")
  void new_version() {
    JsonNode before = accepted(phase("'from':'2026-09-01'", LISTED.formatted(1, "1490.00", "25")));

    assertThat(
            accepted(
                phase(
                    "'from':'2026-09-01','to':'2027-02-01'", LISTED.formatted(1, "1490.00", "25")),
                phase("'from':'2027-02-01'", LISTED.formatted(2, "1590.00", "25"))))
        .isEqualTo(before);
    assertThat(
            accepted(
                phase("'from':'2026-09-01','to':'2027-02-01'", LISTED.formatted(1, "1", "25")),
                phase("'from':'2027-02-01','to':'2027-09-01'", LISTED.formatted(2, "2", "25"))))
        .isEqualTo(
            accepted(
                phase("'from':'2026-09-01','to':'2027-09-01'", LISTED.formatted(1, "1", "25"))));
  }

  @Test
  @DisplayName("another discount is another thing to accept, and so is an amount that is stated")
  void what_counts() {
    JsonNode listed = accepted(phase("'from':'2026-09-01'", LISTED.formatted(1, "1490.00", "25")));

    assertThat(accepted(phase("'from':'2026-09-01'", LISTED.formatted(1, "1490.00", "20"))))
        .isNotEqualTo(listed);
    String stated = phase("'from':'2026-09-01'", STATED.formatted("1490.00"));
    assertThat(accepted(stated)).isEqualTo(json("[" + stated + "]"));
  }

  @Test
  @DisplayName("phases that differ in more than their days stay apart")
  void apart() {
    String first = phase("'from':'2026-09-01','to':'2027-02-01'", STATED.formatted("1490.00"));
    String second = phase("'from':'2027-02-01'", STATED.formatted("1590.00"));

    assertThat(accepted(first, second)).isEqualTo(json("[" + first + "," + second + "]"));
  }
}
