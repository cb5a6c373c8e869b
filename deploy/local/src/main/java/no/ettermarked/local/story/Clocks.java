package no.ettermarked.local.story;

import java.time.Instant;
import java.util.Map;
import no.ettermarked.local.Service;

/** The provider's time in all four services, moved together. */
final class Clocks {
  private final Api api;

  Clocks(Api api) {
    this.api = api;
  }

  Instant now() {
    return Instant.parse(api.get(Service.AGREEMENTS, "/v1/test-clock").text("now"));
  }

  void moveTo(Instant instant) {
    for (Service service : Service.values()) {
      api.put(service, "/v1/test-clock", Map.of("now", instant.toString()));
    }
  }
}
