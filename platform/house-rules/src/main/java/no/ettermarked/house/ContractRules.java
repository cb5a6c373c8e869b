package no.ettermarked.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The committed contract is the one the code has. */
public final class ContractRules {
  private static final Path COMMITTED = Path.of("api/openapi.yaml");

  private ContractRules() {}

  /**
   * Fails with the difference when the contract that the running service serves is not the
   * committed one. With {@code -Dcontract=update} the served one is written there, to be read and
   * committed.
   */
  public static void committedIsServed() throws IOException {
    String served = RestAssured.get("/q/openapi").asString();
    if ("update".equals(System.getProperty("contract"))) {
      Files.writeString(COMMITTED, served);
    }
    assertThat(COMMITTED)
        .as("api/openapi.yaml; after a wanted change run the tests with -Dcontract=update")
        .content()
        .isEqualTo(served);
  }
}
