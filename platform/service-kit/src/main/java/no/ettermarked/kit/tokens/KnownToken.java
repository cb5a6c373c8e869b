package no.ettermarked.kit.tokens;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Knows who calls by a bearer token that was verified a moment ago. Any other request is OIDC's: it
 * verifies the token, and challenges who has none.
 */
@Singleton
class KnownToken implements HttpAuthenticationMechanism {
  private static final String SCHEME = "Bearer ";

  private final VerifiedTokens tokens;

  KnownToken(VerifiedTokens tokens) {
    this.tokens = tokens;
  }

  /** Asked before OIDC, whose priority is one above the default. */
  @Override
  public int getPriority() {
    return DEFAULT_PRIORITY + 2;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext request, IdentityProviderManager identities) {
    String authorization = request.request().getHeader(HttpHeaders.AUTHORIZATION);
    return Uni.createFrom()
        .optional(
            authorization != null && authorization.startsWith(SCHEME)
                ? tokens.whose(authorization.substring(SCHEME.length()))
                : Optional.empty());
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext request) {
    return Uni.createFrom().nullItem();
  }
}
