package no.ettermarked.cases.integrations;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Instants as Jira writes them: ISO 8601 with an offset that mostly has no colon, {@code
 * 2026-09-11T15:28:04.674+0200}, and sometimes has one or is {@code Z}.
 */
public final class JiraTimestamp {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSSSSSSSS][.SSSSSS][.SSS][XXX][XX]");

  private JiraTimestamp() {}

  /**
   * The instant, to the microsecond; empty when the text is none. Only a remark rests on it, so a
   * time that cannot be read is no reason to turn an issue away.
   */
  public static Optional<Instant> parse(String text) {
    try {
      return Optional.of(
          OffsetDateTime.parse(text, FORM).toInstant().truncatedTo(ChronoUnit.MICROS));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
