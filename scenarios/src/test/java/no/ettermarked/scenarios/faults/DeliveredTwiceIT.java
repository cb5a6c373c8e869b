package no.ettermarked.scenarios.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.ettermarked.local.Service;
import no.ettermarked.scenarios.suite.Topic;
import no.ettermarked.scenarios.suite.Topic.Sent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Every event is delivered again, twice, shuffled across keys")
@Tag("faults")
class DeliveredTwiceIT {
  private static final String PROVIDER = "delivered-twice";

  private final Caller caller = new Caller(PROVIDER);

  @Test
  @DisplayName("rated work, meetings, cases and the invoice are as they were")
  void nothing_happens_twice() {
    Story story = new Story(caller);
    story.isSold();
    Workload workload = new Workload(story);
    workload.during(3, () -> {});
    Backlog.isDrained();
    List<JsonNode> before = everything(story.customer());
    Random random = Faults.random(PROVIDER);
    for (Topic topic : List.of(Topic.TERMS, Topic.CASES)) {
      topic.send(twiceShuffled(topic.ofProvider(PROVIDER), random));
    }
    Backlog.isDrained();
    assertThat(everything(story.customer())).isEqualTo(before);
    Ledger.of(caller, PROVIDER).agreesWith(workload.cases(), workload.minutes());
  }

  private List<JsonNode> everything(String customer) {
    List<JsonNode> seen = new ArrayList<>();
    seen.addAll(caller.list(Service.CASES, "/v1/cases?limit=200"));
    seen.addAll(caller.list(Service.BILLING, "/v1/rated-work?limit=200"));
    seen.addAll(caller.list(Service.MEETINGS, "/v1/series?limit=200"));
    seen.addAll(caller.list(Service.MEETINGS, "/v1/meetings?limit=200"));
    String preview = "/v1/invoice-previews?customer=" + customer + "&period=2035-10";
    seen.add(caller.get(Service.BILLING, preview).json());
    return seen;
  }

  /** Each key's events in their order, and then once more, so that old ones follow new ones. */
  private static List<Map.Entry<String, String>> twiceShuffled(List<Sent> events, Random random) {
    List<Deque<Sent>> keys = new ArrayList<>();
    for (List<Sent> ofKey : Topic.byKey(events).values()) {
      Deque<Sent> twice = new ArrayDeque<>(ofKey);
      twice.addAll(ofKey);
      keys.add(twice);
    }
    List<Map.Entry<String, String>> shuffled = new ArrayList<>();
    while (!keys.isEmpty()) {
      int chosen = random.nextInt(keys.size());
      Sent next = keys.get(chosen).removeFirst();
      shuffled.add(Map.entry(next.key(), next.text()));
      if (keys.get(chosen).isEmpty()) {
        keys.remove(chosen);
      }
    }
    return shuffled;
  }
}
