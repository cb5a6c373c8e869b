package no.ettermarked.kit.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What the request under way asks: SHA-256 of its address and body. */
@RequestScoped
public class Fingerprint {
  private byte[] body = new byte[0];

  void body(byte[] read) {
    body = read;
  }

  /** The fingerprint of this body at an address. */
  public byte[] at(String address) {
    return of(address, body);
  }

  public static byte[] of(String address, byte[] body) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(address.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) '\n');
      return digest.digest(body);
    } catch (NoSuchAlgorithmException bug) {
      throw new IllegalStateException(bug);
    }
  }
}
