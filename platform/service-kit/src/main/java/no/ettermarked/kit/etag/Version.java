package no.ettermarked.kit.etag;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import no.ettermarked.kit.problems.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Which state of a thing this is: counted up by every change, told as a strong ETag such as {@code
 * "3"} and asked for as If-Match (RFC 9110, 8.8.3 and 13.1.1).
 */
public record Version(long number) {

  public EntityTag etag() {
    return new EntityTag(Long.toString(number));
  }

  /** Refuses with 412 when the request names another version; a request that names none passes. */
  public void matchIfGiven(@Nullable String ifMatch) {
    if (ifMatch != null) {
      match(ifMatch);
    }
  }

  /** Refuses with 428 when the request names no version, and with 412 when it names another. */
  public void match(@Nullable String ifMatch) {
    if (ifMatch == null) {
      throw Refused.preconditionRequired(
          "if-match-required",
          "Say which version you change: send the ETag you have read as If-Match.");
    }
    String tag = "\"" + number + "\"";
    boolean matches =
        Arrays.stream(ifMatch.split(",", -1))
            .map(String::trim)
            .anyMatch(given -> given.equals("*") || given.equals(tag));
    if (!matches) {
      throw Refused.preconditionFailed(
          "changed-since-read", "This has changed: its ETag is now " + tag + ". Read it again.");
    }
  }
}
