package no.ettermarked.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a newcomer needs to know of a suite that is ready. */
record Summary(SuitePorts ports, Memory memory, Duration took) {
  private static final String ROW = "  %-12s %-23s %-36s %s";

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        "Ready in " + Progress.seconds(took) + "; resident memory " + memory.described() + ".");
    lines.add("");
    lines.add(row("service", "API", "try it (Swagger UI)", "health"));
    for (Service service : Service.values()) {
      String api = "http://localhost:" + ports.api(service);
      String health = "http://localhost:" + ports.management(service) + "/q/health";
      lines.add(row(service.key(), api, api + "/q/swagger-ui", health));
    }
    lines.add("");
    lines.add(
        "PostgreSQL is on port "
            + ports.postgres()
            + " (user postgres), Kafka on "
            + ports.kafka()
            + ".");
    lines.add("");
    lines.add("What next:");
    lines.add("  README.md                            a tour that pastes on from here");
    lines.add("  ./ettermarked token PROVIDER SCOPES  a token for the pages above");
    lines.add("  ./ettermarked help                   all commands");
    lines.add(
        "  ./ettermarked down                   stops it when it is detached; else Ctrl-C does");
    return lines;
  }

  private static String row(String service, String api, String tryIt, String health) {
    return String.format(Locale.ROOT, ROW, service, api, tryIt, health);
  }
}
