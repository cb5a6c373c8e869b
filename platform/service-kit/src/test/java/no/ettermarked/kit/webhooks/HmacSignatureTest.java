package no.ettermarked.kit.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HmacSignatureTest {
  /** RFC 4231, test case 2. */
  private static final byte[] BODY = "what do ya want for nothing?".getBytes(UTF_8);

  private static final String SIGNATURE =
      "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

  @Test
  void is_the_hmac_of_the_rfc() {
    assertThat(HmacSignature.of("Jefe", BODY)).isEqualTo(SIGNATURE);
    assertThat(HmacSignature.holds(SIGNATURE, "Jefe", BODY)).isTrue();
  }

  @Test
  void does_not_hold_for_another_secret_another_body_or_none() {
    assertThat(HmacSignature.holds(SIGNATURE, "jefe", BODY)).isFalse();
    assertThat(HmacSignature.holds(SIGNATURE, "Jefe", "what?".getBytes(UTF_8))).isFalse();
    assertThat(HmacSignature.holds(null, "Jefe", BODY)).isFalse();
    assertThat(HmacSignature.holds("sha256=", "Jefe", BODY)).isFalse();
  }
}
