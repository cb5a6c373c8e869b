package no.ettermarked.backbone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/**
 * The RSA key pair (2048 bits) of one installation, which takes the identity provider's place on
 * one machine. The private key is a file that its owner alone may read.
 */
public final class SigningKeys {
  private static final String BEGIN = "-----BEGIN PRIVATE KEY-----\n";
  private static final String END = "\n-----END PRIVATE KEY-----\n";

  private final PrivateKey privateKey;
  private final PublicKey publicKey;

  private SigningKeys(PrivateKey privateKey, PublicKey publicKey) {
    this.privateKey = privateKey;
    this.publicKey = publicKey;
  }

  /** The pair kept in the directory, made on first use. */
  public static SigningKeys in(Path directory) {
    Path file = Directories.create(directory).resolve("private-key.pem");
    try {
      if (!Files.exists(file)) {
        write(file, generated().getPrivate());
      }
      return read(file);
    } catch (IOException refused) {
      throw new StartFailure(
          "the signing key " + file + " cannot be read or made",
          "see that you may read and write it",
          refused);
    } catch (GeneralSecurityException | IllegalArgumentException damaged) {
      throw new StartFailure(
          "the signing key " + file + " is damaged", "remove it and a new one is made", damaged);
    }
  }

  /** A pair that is kept nowhere. */
  public static SigningKeys forTests() {
    try {
      KeyPair pair = generated();
      return new SigningKeys(pair.getPrivate(), pair.getPublic());
    } catch (GeneralSecurityException noRsa) {
      throw new IllegalStateException("this Java has no RSA", noRsa);
    }
  }

  /**
   * X.509 SubjectPublicKeyInfo (RFC 5280) in base64 without header lines: the value of
   * quarkus.oidc.public-key.
   */
  public String publicKeyBase64() {
    return Base64.getEncoder().encodeToString(publicKey.getEncoded());
  }

  PrivateKey privateKey() {
    return privateKey;
  }

  private static KeyPair generated() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    return generator.generateKeyPair();
  }

  /** PKCS#8 in PEM (RFC 7468), moved into place whole so that a killed start leaves no half key. */
  private static void write(Path file, PrivateKey key) throws IOException {
    Path draft = Files.createTempFile(file.getParent(), "private-key", ".draft", ownerOnly(file));
    Base64.Encoder lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
    Files.writeString(draft, BEGIN + lines.encodeToString(key.getEncoded()) + END);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private static SigningKeys read(Path file) throws IOException, GeneralSecurityException {
    String body = Files.readString(file).replace(BEGIN, "").replace(END, "");
    byte[] encoded = Base64.getMimeDecoder().decode(body);
    KeyFactory rsa = KeyFactory.getInstance("RSA");
    RSAPrivateCrtKey key = (RSAPrivateCrtKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(encoded));
    PublicKey publicKey =
        rsa.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
    return new SigningKeys(key, publicKey);
  }
}
