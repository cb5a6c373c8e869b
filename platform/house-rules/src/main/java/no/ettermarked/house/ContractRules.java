package no.ettermarked.house;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Path;

/** The committed contract is the one the code has, and breaks nobody who keeps to the last one. */
public final class ContractRules {
  private static final Path COMMITTED = Path.of("api/openapi.yaml");

  private ContractRules() {}

  /**
   * Fails with the lines that differ when the contract that the running service serves is not the
   * committed one. With {@code -Dcontract=update} the served one is written there, to be read and
   * committed.
   */
  public static void committedIsServed() throws IOException {
    Snapshot.holds(COMMITTED, "what the service serves", served());
  }

  /**
   * Fails with the reasons when somebody who keeps to the contract as it was before (see {@link
   * Base}) cannot talk to the running service.
   */
  public static void nothingIsBroken() {
    Broken.nobody(
        "api/openapi.yaml",
        OpenApiDifference.breaks(Committed.ofModule().text(COMMITTED), served()));
  }

  private static String served() {
    return RestAssured.get("/q/openapi").asString();
  }
}
