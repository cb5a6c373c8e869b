package no.ettermarked.scenarios.oseberg;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import no.ettermarked.local.Service;
import no.ettermarked.scenarios.suite.Provider;

/**
 * Somebody at a customer who has a question.
 *
 * @param customer the customer's id
 */
record Reporter(Provider provider, String customer) {
  private static final Duration SOON = Duration.ofSeconds(30);

  /** Asks it with a priority, by a channel such as "portal". */
  Response asks(String priority, String channel) {
    return provider.post(
        Service.CASES,
        "/v1/cases",
        Map.of(
            "customer", customer,
            "kind", "question",
            "priority", priority,
            "channel", channel,
            "title", "Et spørsmål"));
  }

  /** The customer's terms are known when a case that they do not admit is refused for that. */
  void untilTermsAreKnown() {
    await()
        .atMost(SOON)
        .untilAsserted(() -> asks("low", "phone").then().body("code", equalTo("not-covered")));
  }
}
