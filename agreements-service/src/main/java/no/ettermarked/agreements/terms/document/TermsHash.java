package no.ettermarked.agreements.terms.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.ettermarked.kit.json.EventJson;

/** What terms are known by when they are accepted: SHA-256 of their canonical JSON, in hex. */
@Singleton
public class TermsHash {
  private final EventJson json;

  TermsHash(EventJson json) {
    this.json = json;
  }

  public String of(AcceptableTerms terms) {
    ObjectNode document = json.convert(terms, ObjectNode.class);
    document.set("phases", AcceptedPhases.of(document.path("phases")));
    String canonical = CanonicalJson.of(document);
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(canonical.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException bug) {
      throw new IllegalStateException(bug);
    }
  }
}
