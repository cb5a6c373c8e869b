package no.ettermarked.backbone;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Bearer tokens (RFC 9068 in spirit) as an OIDC provider would issue them, signed RS256 by the
 * installation's own keys.
 */
public final class Tokens {
  /** The {@code iss} of every token: the value of quarkus.oidc.token.issuer. */
  public static final String ISSUER = "https://local.ettermarked.example";

  /** The {@code aud} of every token. */
  public static final String AUDIENCE = "ettermarked";

  private final SigningKeys keys;
  private final InstantSource clock;
  private final String issuer;

  private Tokens(SigningKeys keys, InstantSource clock, String issuer) {
    this.keys = keys;
    this.clock = clock;
    this.issuer = issuer;
  }

  public static Tokens signedBy(SigningKeys keys) {
    return signedBy(keys, InstantSource.system());
  }

  static Tokens signedBy(SigningKeys keys, InstantSource clock) {
    return new Tokens(keys, clock, ISSUER);
  }

  /** The same keys under another {@code iss}: tokens that no service accepts. */
  public Tokens issuedBy(String other) {
    return new Tokens(keys, clock, other);
  }

  /**
   * A signed token in compact form (RFC 7515).
   *
   * @param provider the tenant's key
   * @param scopes what the bearer may do, such as "cases:write"; empty means nothing
   * @param customerId present for a customer's people, who see and do only their own customer's
   *     things
   * @param lifetime from now, whole seconds
   */
  public String token(
      String provider,
      Set<String> scopes,
      @Nullable String customerId,
      String subject,
      Duration lifetime) {
    Instant now = clock.instant();
    JwtClaimsBuilder claims =
        Jwt.issuer(issuer)
            .audience(AUDIENCE)
            .subject(subject)
            .issuedAt(now)
            .expiresAt(now.plus(lifetime))
            .claim("provider", provider)
            .claim("scope", String.join(" ", new TreeSet<>(scopes)));
    if (customerId != null) {
      claims.claim("customer", customerId);
    }
    return claims.sign(keys.privateKey());
  }
}
