package no.ettermarked.scenarios.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import no.ettermarked.backbone.SigningKeys;
import no.ettermarked.backbone.Tokens;
import no.ettermarked.scenarios.suite.Provider;
import no.ettermarked.scenarios.suite.StartedSuite;

/** Tokens: of those who may, and of those who may not. */
final class Hands {
  private static final Set<String> EVERYTHING = Set.of(Provider.SCOPES.split(" "));

  private Hands() {}

  /** The provider's own people, with every scope. */
  static String ofProvider(String key) {
    return StartedSuite.token(key, Provider.SCOPES);
  }

  /** A customer's people, with every scope. */
  static String ofCustomer(String key, String customer) {
    return StartedSuite.customerToken(key, Provider.SCOPES, customer);
  }

  static String withoutScope(String key) {
    return StartedSuite.token(key, "other:read");
  }

  static String withEveryScopeBut(String scope, String key) {
    Set<String> others = new HashSet<>(EVERYTHING);
    assertThat(others.remove(scope)).as("%s is a scope that is given", scope).isTrue();
    return StartedSuite.token(key, String.join(" ", others));
  }

  static String expired(String key) {
    return StartedSuite.get().tokens().token(key, EVERYTHING, null, "x", Duration.ofHours(-1));
  }

  /** Signed with our own key, by another name. */
  static String ofAnotherIssuer(String key) {
    return StartedSuite.get()
        .tokens()
        .issuedBy("https://other.example")
        .token(key, EVERYTHING, null, "x", Duration.ofHours(1));
  }

  /** Signed with a key that is nobody's. */
  static String forged(String key) {
    return Tokens.signedBy(SigningKeys.forTests())
        .token(key, EVERYTHING, null, "x", Duration.ofHours(1));
  }
}
