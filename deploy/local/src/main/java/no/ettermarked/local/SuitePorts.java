package no.ettermarked.local;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The ports of one suite: the same distance from the usual ones for all, so that two suites can run
 * side by side.
 *
 * @param offset added to every usual port; 0 to 40000
 */
public record SuitePorts(int offset) {
  private static final int HIGHEST_OFFSET = 40_000;

  public SuitePorts {
    if (offset < 0 || offset > HIGHEST_OFFSET) {
      throw new IllegalArgumentException(
          "port offset is " + offset + ", outside 0 to " + HIGHEST_OFFSET);
    }
  }

  public int postgres() {
    return 15432 + offset;
  }

  public int kafka() {
    return 19092 + offset;
  }

  /** The API of the service. */
  public int api(Service service) {
    return api(Replica.first(service));
  }

  /** Health and metrics of the service. */
  public int management(Service service) {
    return management(Replica.first(service));
  }

  /** The API of one replica; each is twenty from the one before. */
  public int api(Replica replica) {
    return 8081 + replica.service().ordinal() + 20 * (replica.number() - 1) + offset;
  }

  /** Health and metrics of one replica. */
  public int management(Replica replica) {
    return api(replica) + 1000;
  }

  /** Every port with who needs it. */
  Map<String, Integer> byUser() {
    Map<String, Integer> ports = new LinkedHashMap<>();
    ports.put("PostgreSQL", postgres());
    ports.put("Kafka", kafka());
    for (Service service : Service.values()) {
      ports.put(service.title(), api(service));
      ports.put(service.title() + " (health and metrics)", management(service));
    }
    return ports;
  }
}
