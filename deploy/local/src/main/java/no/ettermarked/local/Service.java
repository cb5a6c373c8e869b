package no.ettermarked.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The four services, in the order of their ports. */
public enum Service {
  AGREEMENTS,
  CASES,
  BILLING,
  MEETINGS;

  /** As in its database, its topic and its dead letters: "cases". */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As in its folder and its log: "cases-service". */
  public String title() {
    return key() + "-service";
  }

  static Optional<Service> titled(String name) {
    return Arrays.stream(values())
        .filter(service -> name.equals(service.title()) || name.equals(service.key()))
        .findFirst();
  }

  Path runnable(Path home) {
    return home.resolve(title()).resolve("target/quarkus-app/quarkus-run.jar");
  }
}
