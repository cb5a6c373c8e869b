package no.ettermarked.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Processes that outlived a launcher that was killed. */
final class Leftovers {
  private static final Duration GRACE = Duration.ofSeconds(10);

  private Leftovers() {}

  /**
   * Ends those of the record's processes that still run and are the recorded ones, services before
   * PostgreSQL.
   *
   * @return the names of what was ended
   */
  static List<String> end(SuiteRecord record) {
    Map<Boolean, List<Map.Entry<String, RecordedProcess>>> running =
        record.processes().entrySet().stream()
            .filter(process -> process.getValue().running().isPresent())
            .collect(Collectors.partitioningBy(process -> isPostgres(process.getKey())));
    List<Map.Entry<String, RecordedProcess>> ended = new ArrayList<>();
    for (List<Map.Entry<String, RecordedProcess>> group : running.values()) {
      Together.run(group.stream().<Runnable>map(process -> () -> end(process.getValue())).toList());
      ended.addAll(group);
    }
    return ended.stream().map(Map.Entry::getKey).toList();
  }

  private static boolean isPostgres(String name) {
    return name.equals(LocalSuite.POSTGRESQL);
  }

  private static void end(RecordedProcess recorded) {
    recorded.running().ifPresent(ProcessHandle::destroy);
    if (!Patience.until(() -> recorded.running().isEmpty(), GRACE)) {
      recorded.running().ifPresent(ProcessHandle::destroyForcibly);
      Patience.until(() -> recorded.running().isEmpty(), GRACE);
    }
  }
}
