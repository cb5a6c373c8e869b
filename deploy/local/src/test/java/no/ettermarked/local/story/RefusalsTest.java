package no.ettermarked.local.story;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import no.ettermarked.backbone.StartFailure;
import org.junit.jupiter.api.Test;

class RefusalsTest {
  private final Refusals refusals = new Refusals();

  private static JsonNode json(String text) throws JsonProcessingException {
    return new ObjectMapper().readTree(text.replace('\'', '"'));
  }

  @Test
  void all_faults_of_all_entries_are_told_at_once_by_where_they_stand()
      throws JsonProcessingException {
    refusals.add(
        "plans",
        json("{'key':'gold','name':'Gold'}"),
        json(
            "{'detail':'Two.','errors':[{'pointer':'/coverage/2','detail':'Never reached.'},"
                + "{'pointer':'/targets/0/on','detail':'There is no calendar moon.'}]}"));
    refusals.add("teams", json("{'name':'Team A'}"), json("{'detail':'There is one already.'}"));
    assertThatThrownBy(() -> refusals.stopIfAny("Nordlys"))
        .isInstanceOf(StartFailure.class)
        .hasMessage(
            """
            the offering of Nordlys has 3 faults
              plans gold /coverage/2: Never reached.
              plans gold /targets/0/on: There is no calendar moon.
              teams Team A: There is one already.
            Next: mend what stands there and start again with ./ettermarked up --fresh.""");
  }

  @Test
  void where_nothing_was_refused_nothing_stops() {
    assertThatCode(() -> refusals.stopIfAny("Nordlys")).doesNotThrowAnyException();
  }
}
