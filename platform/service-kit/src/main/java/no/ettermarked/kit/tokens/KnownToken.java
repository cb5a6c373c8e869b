package no.ettermarked.kit.tokens;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Knows who calls by a token that was verified a moment ago; else it is verified by OIDC. */
@Singleton
class KnownToken implements IdentityProvider<TokenAuthenticationRequest> {
  private final VerifiedTokens tokens;

  KnownToken(VerifiedTokens tokens) {
    this.tokens = tokens;
  }

  /** Asked before the provider that verifies. */
  @Override
  public int priority() {
    return IdentityProvider.super.priority() + 1;
  }

  @Override
  public Class<TokenAuthenticationRequest> getRequestType() {
    return TokenAuthenticationRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      TokenAuthenticationRequest request, AuthenticationRequestContext context) {
    return Uni.createFrom().optional(tokens.whose(request.getToken().getToken()));
  }
}
