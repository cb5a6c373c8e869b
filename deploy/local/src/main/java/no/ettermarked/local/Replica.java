package no.ettermarked.local;

/**
 * One process of a service, of which several can run at once on the same database and topics.
 *
 * @param number 1 for the one that every suite has; 2 to 9 for those that are added
 */
public record Replica(Service service, int number) {
  private static final int MOST = 9;

  public Replica {
    if (number < 1 || number > MOST) {
      throw new IllegalArgumentException(
          "replica of " + service.title() + " is number " + number + ", outside 1 to " + MOST);
    }
  }

  /** The one that every suite has. */
  public static Replica first(Service service) {
    return new Replica(service, 1);
  }

  /** As in its log: "cases-service", "cases-service-2". */
  public String title() {
    return number == 1 ? service.title() : service.title() + "-" + number;
  }
}
