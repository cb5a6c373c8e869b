package no.ettermarked.agreements.terms.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FAULT = "{'when':{'kinds':['fault']},'admit':true}";
  private static final String PHONE = "{'when':{'channels':['phone']},'admit':false}";
  private static final String IDEA = "{'when':{'kinds':['idea']},'admit':true}";
  private static final String SOON =
      "{'when':{'kinds':['fault']},'measure':'resolved','target':'PT2H'}";
  private static final String LATER =
      "{'when':{'channels':['phone']},'measure':'resolved','target':'P2BD'}";
  private static final String SEEN = "{'when':{},'measure':'acknowledged','target':'PT1H'}";

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException bug) {
      throw new IllegalArgumentException(bug);
    }
  }

  private static JsonNode terms(String part, String... rows) {
    return json("{'%s':[%s]}".formatted(part, String.join(",", rows)));
  }

  private static List<Difference> differences(JsonNode now, JsonNode then) {
    return Comparison.of(now, then);
  }

  private static Difference moved(String part, String name, String row) {
    return new Difference(part, name.replace('\'', '"'), json(row), json(row));
  }

  @Test
  @DisplayName(
      "kinds that are served in another order are changed, and the kind before both is not")
  void order() {
    String first = "{'kinds':['outage']}";
    String fault = "{'kinds':['fault']}";
    String order = "{'kinds':['order']}";

    assertThat(
            differences(terms("order", first, fault, order), terms("order", first, order, fault)))
        .containsExactly(moved("order", "['fault']", fault), moved("order", "['order']", order))
        .allMatch(difference -> difference.change().equals("changed"));
  }

  @Test
  @DisplayName("faults by telephone were taken in and no longer are: both rules are changed")
  void coverage() {
    assertThat(
            differences(
                terms("coverage", FAULT, PHONE, IDEA), terms("coverage", PHONE, FAULT, IDEA)))
        .containsExactly(
            moved("coverage", "{'kinds':['fault']}", FAULT),
            moved("coverage", "{'channels':['phone']}", PHONE));
  }

  @Test
  @DisplayName("a target is changed when it is asked after another of its measure, not of another")
  void targets() {
    assertThat(
            differences(terms("targets", SOON, LATER, SEEN), terms("targets", LATER, SOON, SEEN)))
        .containsExactly(
            moved("targets", "resolved {'kinds':['fault']}", SOON),
            moved("targets", "resolved {'channels':['phone']}", LATER));
    assertThat(
            differences(terms("targets", SOON, LATER, SEEN), terms("targets", SEEN, SOON, LATER)))
        .isEmpty();
  }

  @Test
  @DisplayName("a rule that is added or removed moves no other, and what has a name has no order")
  void not_moved() {
    assertThat(differences(terms("coverage", FAULT, IDEA), terms("coverage", PHONE, FAULT, IDEA)))
        .containsExactly(
            new Difference("coverage", "{\"channels\":[\"phone\"]}", null, json(PHONE)));
    assertThat(
            differences(
                terms("entitlements", "{'key':'a'}", "{'key':'b'}"),
                terms("entitlements", "{'key':'b'}", "{'key':'a'}")))
        .isEmpty();
  }

  @Test
  @DisplayName("a plan that is dropped takes its termination with it, though another ends alike")
  void terminations() {
    String desk = "{'source':{'kind':'plan','key':'desk'},'notice':'P3M','endsAt':'month-end'}";
    String line = "{'source':{'kind':'plan','key':'line'},'notice':'P1M','endsAt':'month-end'}";
    String next =
        "{'source':{'kind':'plan','key':'desk','version':2},'notice':'P3M','endsAt':'month-end'}";

    assertThat(differences(terms("terminations", desk, line), terms("terminations", desk)))
        .containsExactly(new Difference("terminations", "line", json(line), null));
    assertThat(differences(terms("terminations", desk), terms("terminations", next))).isEmpty();
  }
}
