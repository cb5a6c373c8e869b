package no.ettermarked.kit.tokens;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.ettermarked.kit.time.TimeSource;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who came with tokens whose signature and claims were verified a moment ago. A token is known for
 * a minute and never longer than it is valid: as long it may take until a withdrawn key is felt.
 */
@Singleton
class VerifiedTokens {
  private static final int MOST = 10_000;
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final TimeSource time;
  private final Cache<String, SecurityIdentity> known =
      Caffeine.newBuilder()
          .maximumSize(MOST)
          .recordStats()
          .expireAfter(Expiry.creating((String _, SecurityIdentity whose) -> validFor(whose)))
          .build();

  VerifiedTokens(TimeSource time, MeterRegistry metrics) {
    this.time = time;
    CaffeineCacheMetrics.monitor(metrics, known, "verified-tokens");
  }

  Optional<SecurityIdentity> whose(String token) {
    return Optional.ofNullable(known.getIfPresent(token));
  }

  /** Remembers whose token it is; what belongs to the one request is left out. */
  void remember(SecurityIdentity verified) {
    AccessTokenCredential token = verified.getCredential(AccessTokenCredential.class);
    if (token != null
        && verified.getPrincipal() instanceof JsonWebToken
        && !known.asMap().containsKey(token.getToken())) {
      known.put(token.getToken(), withoutRequest(verified));
    }
  }

  private static SecurityIdentity withoutRequest(SecurityIdentity verified) {
    Map<String, Object> attributes = new HashMap<>(verified.getAttributes());
    attributes.remove(RoutingContext.class.getName());
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(verified.getPrincipal())
        .addRoles(verified.getRoles())
        .addPermissions(verified.getPermissions())
        .addCredentials(verified.getCredentials())
        .addAttributes(attributes)
        .build();
  }

  private Duration validFor(SecurityIdentity whose) {
    if (!(whose.getPrincipal() instanceof JsonWebToken token)) {
      return Duration.ZERO;
    }
    Duration left = Duration.between(time.wall(), Instant.ofEpochSecond(token.getExpirationTime()));
    if (left.isNegative()) {
      return Duration.ZERO;
    }
    return left.compareTo(LONGEST) < 0 ? left : LONGEST;
  }
}
