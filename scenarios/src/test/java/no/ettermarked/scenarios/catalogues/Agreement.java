package no.ettermarked.scenarios.catalogues;

import io.restassured.response.ValidatableResponse;

/** An agreement that a customer has accepted. */
public record Agreement(Customer customer, String id) {

  String path() {
    return "/v1/agreements/" + id;
  }

  /** When it could end if it were terminated on a day, and why; nothing is kept. */
  ValidatableResponse ifTerminated(String givenOn) {
    return customer
        .offering()
        .post(
            path() + "/terminations",
            "{\"by\": \"Kunden\", \"dryRun\": true, \"givenOn\": \"%s\"}".formatted(givenOn))
        .statusCode(200);
  }

  /** Terminates it from a day on. */
  ValidatableResponse terminate(String givenOn, String to) {
    return customer
        .offering()
        .change(
            path(),
            "/terminations",
            "{\"by\": \"Kunden\", \"givenOn\": \"%s\", \"to\": \"%s\"}".formatted(givenOn, to));
  }

  /**
   * What would be different on a day under other plans.
   *
   * @param items JSON objects, separated by commas
   */
  ValidatableResponse comparedWith(String items, String on) {
    return customer
        .offering()
        .post(path() + "/comparisons", "{\"items\": [%s], \"on\": \"%s\"}".formatted(items, on))
        .statusCode(200);
  }
}
