package no.ettermarked.kit.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keys with an event that Kafka refuses as it is, each for a while: so that the events of all other
 * keys pass, and those that come after it on its own key wait for it.
 */
final class HeldKeys {
  private final long nanos;
  private final Map<String, Long> since = new ConcurrentHashMap<>();

  HeldKeys(Duration each) {
    this.nanos = each.toNanos();
  }

  void hold(String key) {
    since.put(key, System.nanoTime());
  }

  List<String> now() {
    long now = System.nanoTime();
    since.values().removeIf(begun -> now - begun > nanos);
    return List.copyOf(since.keySet());
  }
}
