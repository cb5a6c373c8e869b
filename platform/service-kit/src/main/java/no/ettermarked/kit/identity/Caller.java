package no.ettermarked.kit.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.kit.problems.Refused;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who calls, as the token says: the provider it works for, the person or system it is, and, for a
 * customer's own people, the one customer they may see.
 */
@RequestScoped
public class Caller {
  private final SecurityIdentity identity;

  Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** The token's {@code provider}; a token without one is refused with 403. */
  public String provider() {
    return claim("provider")
        .filter(named -> !named.isBlank())
        .orElseThrow(
            () ->
                Refused.forbidden(
                    "token-without-provider",
                    "The token names no provider. Ask for one that does."));
  }

  /** The token's {@code sub}. */
  public String subject() {
    return claim("sub").orElse("unknown");
  }

  /** Who calls, told apart from the same subject bound to another customer or to none. */
  public String subjectWithCustomer() {
    return customer().map(customer -> subject() + " of " + customer).orElseGet(this::subject);
  }

  /**
   * The only customer this caller may see, or empty when it may see all of the provider's. A token
   * whose {@code customer} is no id is refused with 403: nobody sees more for a claim that is
   * wrong.
   */
  public Optional<UUID> customer() {
    return claim("customer").map(Caller::id);
  }

  /** Whether this caller may see and do things of that customer. */
  public boolean mayActFor(UUID customer) {
    return customer().map(customer::equals).orElse(true);
  }

  private static UUID id(String claim) {
    try {
      return UUID.fromString(claim);
    } catch (IllegalArgumentException foreign) {
      throw Refused.forbidden(
          "token-customer-unreadable",
          "The token's customer is not a customer's id. Ask for one that has it.");
    }
  }

  private Optional<String> claim(String name) {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? Optional.ofNullable(token.getClaim(name)).map(Object::toString)
        : Optional.empty();
  }
}
