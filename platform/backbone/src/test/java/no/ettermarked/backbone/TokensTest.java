package no.ettermarked.backbone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {
  private static final InstantSource JANUARY =
      InstantSource.fixed(Instant.parse("2026-01-05T08:00:00Z"));

  @TempDir Path directory;

  @Test
  void a_customers_token_carries_exactly_the_claims_of_the_design() {
    String token =
        Tokens.signedBy(SigningKeys.in(directory), JANUARY)
            .token(
                "oseberg",
                Set.of("cases:write", "cases:read"),
                "0190c7a4-0000-7000-8000-000000000001",
                "kari@customer.example",
                Duration.ofHours(1));
    // 2026-01-05T08:00:00Z is 1767600000 seconds after the epoch; one hour is 3600.
    assertThat(part(token, 0)).contains("\"alg\":\"RS256\"");
    assertThat(part(token, 1).replaceAll(",\"jti\":\"[^\"]+\"", ""))
        .isEqualTo(
            "{\"iss\":\"https://local.ettermarked.example\",\"aud\":\"ettermarked\",\"sub\":\"kari@customer.example\","
                + "\"iat\":1767600000,\"exp\":1767603600,\"provider\":\"oseberg\",\"scope\":\"cases:read cases:write\","
                + "\"customer\":\"0190c7a4-0000-7000-8000-000000000001\"}");
  }

  @Test
  void a_providers_token_names_no_customer() {
    String token =
        Tokens.signedBy(SigningKeys.forTests(), JANUARY)
            .token("oseberg", Set.of(), null, "agent", Duration.ofMinutes(5));
    assertThat(part(token, 1)).doesNotContain("customer").contains("\"scope\":\"\"");
  }

  @Test
  void the_published_key_verifies_the_signature() throws GeneralSecurityException {
    SigningKeys keys = SigningKeys.in(directory);
    String token =
        Tokens.signedBy(keys).token("oseberg", Set.of(), null, "agent", Duration.ofMinutes(5));
    int signatureAt = token.lastIndexOf('.');
    Signature check = Signature.getInstance("SHA256withRSA");
    check.initVerify(
        KeyFactory.getInstance("RSA")
            .generatePublic(
                new X509EncodedKeySpec(Base64.getDecoder().decode(keys.publicKeyBase64()))));
    check.update(token.substring(0, signatureAt).getBytes(StandardCharsets.US_ASCII));
    assertThat(check.verify(Base64.getUrlDecoder().decode(token.substring(signatureAt + 1))))
        .isTrue();
  }

  @Test
  void the_keys_are_made_once_and_only_their_owner_reads_them() throws IOException {
    String made = SigningKeys.in(directory).publicKeyBase64();
    assertThat(SigningKeys.in(directory).publicKeyBase64()).isEqualTo(made);
    assertThat(Files.getPosixFilePermissions(directory.resolve("private-key.pem")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(directory).isDirectoryNotContaining("glob:**.draft");
  }

  @Test
  void a_damaged_key_is_refused_in_one_sentence() throws IOException {
    Files.writeString(directory.resolve("private-key.pem"), "not a key");
    assertThatThrownBy(() -> SigningKeys.in(directory))
        .isInstanceOf(StartFailure.class)
        .hasMessage(
            "the signing key %s/private-key.pem is damaged: remove it and a new one is made."
                .formatted(directory));
  }

  private static String part(String token, int index) {
    return new String(
        Base64.getUrlDecoder().decode(token.split("\\.")[index]), StandardCharsets.UTF_8);
  }
}
