package no.ettermarked.kit.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The signature that Jira and GitHub send with a webhook: {@code sha256=} and the HMAC-SHA-256 of
 * the raw body in hex, compared in constant time.
 */
public final class HmacSignature {
  private static final String SCHEME = "sha256=";

  private HmacSignature() {}

  public static String of(String secret, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return SCHEME + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException bug) {
      throw new IllegalStateException(bug);
    }
  }

  public static boolean holds(@Nullable String given, String secret, byte[] body) {
    return given != null
        && MessageDigest.isEqual(
            of(secret, body).getBytes(StandardCharsets.US_ASCII),
            given.getBytes(StandardCharsets.US_ASCII));
  }
}
