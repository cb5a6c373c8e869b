package no.ettermarked.kit.tokens;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Remembers whose a token is that has just been verified. */
@Singleton
class TokenMemory implements SecurityIdentityAugmentor {
  private final VerifiedTokens tokens;

  TokenMemory(VerifiedTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    tokens.remember(identity);
    return Uni.createFrom().item(identity);
  }
}
