package no.ettermarked.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.ettermarked.kit.problems.Refused;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class CallerTest {
  private static final UUID CUSTOMER = UUID.fromString("01990f3a-6a00-7000-8000-00000000c001");
  private static final UUID OTHER = UUID.fromString("01990f3a-6a00-7000-8000-00000000c002");

  private record Token(Map<String, Object> claims) implements JsonWebToken {
    @Override
    public String getName() {
      return "somebody";
    }

    @Override
    public Set<String> getClaimNames() {
      return claims.keySet();
    }

    @Override
    @SuppressWarnings("unchecked") // the caller knows what it asks for
    public <T> T getClaim(String name) {
      return (T) claims.get(name);
    }
  }

  private static Caller with(Map<String, Object> claims) {
    return new Caller(QuarkusSecurityIdentity.builder().setPrincipal(new Token(claims)).build());
  }

  @Test
  void a_customers_own_people_act_for_that_customer_only() {
    Caller caller = with(Map.of("customer", CUSTOMER.toString()));
    assertThat(caller.mayActFor(CUSTOMER)).isTrue();
    assertThat(caller.mayActFor(OTHER)).isFalse();
    assertThat(with(Map.of()).mayActFor(OTHER)).isTrue();
  }

  @Test
  void a_customer_that_is_no_id_is_refused_and_not_taken_for_none() {
    Caller caller = with(Map.of("customer", "everybody"));
    Refused refused = catchThrowableOfType(Refused.class, () -> caller.mayActFor(CUSTOMER));
    assertThat(refused.kind()).isEqualTo(Refused.Kind.FORBIDDEN);
    assertThat(refused.code()).isEqualTo("token-customer-unreadable");
  }

  @Test
  void a_provider_without_a_name_is_none() {
    Refused refused =
        catchThrowableOfType(Refused.class, () -> with(Map.of("provider", " ")).provider());
    assertThat(refused.code()).isEqualTo("token-without-provider");
  }
}
