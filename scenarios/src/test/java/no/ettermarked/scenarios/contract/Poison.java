package no.ettermarked.scenarios.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ettermarked.local.Service;
import no.ettermarked.scenarios.suite.Listening;

/** Events that nobody can handle, of every type that a service says it receives. */
final class Poison {
  private Poison() {}

  /** Tells one of each type, as if they were the provider's. */
  static void forProvider(String provider) {
    for (Service service : Service.values()) {
      for (Listening heard : Listening.of(service)) {
        String key = UUID.randomUUID().toString();
        heard.topic().send(List.of(Map.entry(key, event(provider, heard.type(), key))));
      }
    }
  }

  /** Whether a service receives anything, so that there is something it can fail to handle. */
  static boolean canBeGivenTo(Service service) {
    return !Listening.of(service).isEmpty();
  }

  private static String event(String provider, String type, String key) {
    ObjectNode event = new ObjectMapper().createObjectNode();
    event.put("specversion", "1.0").put("id", UUID.randomUUID().toString()).put("source", "/test");
    event.put("type", type).put("subject", key).put("time", "2035-10-02T12:30:00Z");
    event.put("datacontenttype", "application/json").put("provider", provider);
    event.put("aggregateversion", 1).putObject("data");
    return event.toString();
  }
}
