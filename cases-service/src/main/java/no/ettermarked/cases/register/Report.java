package no.ettermarked.cases.register;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was reported, and through what.
 *
 * @param externalReference what the case is called in the system it came from, such as {@code
 *     FJORD-42}
 * @param reportedAt when it was reported there, by that system's clock
 * @param integration the integration it came through; null for a case opened by our own API
 */
public record Report(
    String title,
    @Nullable String description,
    @Nullable Reporter reporter,
    @Nullable String externalReference,
    @Nullable Instant reportedAt,
    @Nullable UUID integration) {

  /** The most characters of a title, as many as Jira allows a summary. */
  public static final int LONGEST_TITLE = 255;

  /** The most characters of a description, as many as Jira allows one. */
  public static final int LONGEST_DESCRIPTION = 32_767;

  /** By which terms know who reported it; empty when it is not known. */
  public Optional<String> reporterEmail() {
    return Optional.ofNullable(reporter).map(Reporter::email);
  }

  public Report {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a case has a title, but it was blank");
    }
  }
}
