package no.ettermarked.house;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import no.ettermarked.backbone.SigningKeys;
import no.ettermarked.backbone.Tokens;
import org.jspecify.annotations.Nullable;

/** Bearer tokens that the service under test accepts. */
public final class TestTokens {
  private static final Duration LIFETIME = Duration.ofHours(1);

  private TestTokens() {}

  /**
   * A token of the provider's own people.
   *
   * @param scopes separated by spaces
   */
  public static String token(String provider, String scopes) {
    return token(provider, scopes, null, "test-user", LIFETIME);
  }

  /** A token of a customer's people. */
  public static String customerToken(String provider, String scopes, UUID customer) {
    return token(provider, scopes, customer.toString(), "test-customer-user", LIFETIME);
  }

  /** A token of a customer's people with the subject that {@link #token} gives the provider's. */
  public static String customerTokenOfSameSubject(String provider, String scopes, UUID customer) {
    return token(provider, scopes, customer.toString(), "test-user", LIFETIME);
  }

  /** A token that soon runs out. */
  public static String lasting(Duration lifetime, String provider, String scopes) {
    return token(provider, scopes, null, "test-user", lifetime);
  }

  /** A token that has run out. */
  public static String expired(String provider, String scopes) {
    return lasting(Duration.ofHours(-1), provider, scopes);
  }

  /** A token signed by somebody else's key. */
  public static String forged(String provider, String scopes) {
    return Tokens.signedBy(SigningKeys.forTests())
        .token(provider, Set.of(scopes.split(" ")), null, "test-user", LIFETIME);
  }

  private static String token(
      String provider,
      String scopes,
      @Nullable String customer,
      String subject,
      Duration lifetime) {
    Path keys = Path.of(System.getProperty(StartedBackbone.KEYS));
    return Tokens.signedBy(SigningKeys.in(keys))
        .token(provider, Set.of(scopes.split(" ")), customer, subject, lifetime);
  }
}
