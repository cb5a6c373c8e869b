package no.ettermarked.cases.clocks.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ettermarked.cases.clocks.ClockReading;
import no.ettermarked.cases.clocks.store.Clocks;
import no.ettermarked.kit.time.TimeSource;

/** Reads how the clocks of cases stand now. */
@Singleton
@Transactional
public class ReadingClocks {
  private final Clocks clocks;
  private final TimeSource time;

  ReadingClocks(Clocks clocks, TimeSource time) {
    this.clocks = clocks;
    this.time = time;
  }

  /** By case; a case without clocks is left out. Those due first come first. */
  public Map<UUID, List<ClockReading>> read(Collection<UUID> cases) {
    Instant now = time.now();
    return clocks.of(cases).stream()
        .map(clock -> clock.readAt(now))
        .collect(Collectors.groupingBy(reading -> reading.clock().caseId()));
  }
}
