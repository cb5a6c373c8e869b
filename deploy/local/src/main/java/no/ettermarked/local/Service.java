package no.ettermarked.local;

import java.nio.file.Path;
import java.util.Locale;

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

  Path runnable(Path home) {
    return home.resolve(title()).resolve("target/quarkus-app/quarkus-run.jar");
  }
}
