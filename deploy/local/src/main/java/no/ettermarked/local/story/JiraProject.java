package no.ettermarked.local.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A project of Jira Cloud that reports its issues here: how it is connected, what it sends and how
 * it signs that (https://developer.atlassian.com/cloud/jira/platform/webhooks/).
 *
 * @param key such as "FF"
 * @param secret what Jira signs with, at least 16 characters
 */
public record JiraProject(String key, String secret) {
  private static final DateTimeFormatter JIRA_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT);

  /** The body that connects it, so that its issues become cases of a customer. */
  public Map<String, Object> connectedTo(String customer) {
    return Map.of(
        "kind",
        "jira",
        "name",
        "Jira, project " + key,
        "secret",
        secret,
        "channel",
        "portal",
        "customers",
        Map.of(key, customer),
        "priorities",
        Map.of("Highest", "critical", "High", "high", "Medium", "medium", "Low", "low"),
        "kinds",
        Map.of("Bug", "fault", "Task", "question"),
        "defaultPriority",
        "medium",
        "defaultKind",
        "question");
  }

  /** The value of X-Hub-Signature for a payload. */
  public String signature(String payload) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return "sha256="
          + HexFormat.of().formatHex(mac.doFinal(payload.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException noHmac) {
      throw new IllegalStateException("this Java has no HMAC", noHmac);
    }
  }

  /** What is sent when our own issue FF-101, a fault with priority Highest, is created. */
  public static String issueCreated(ZonedDateTime at) {
    String file = "/story/jira-issue-created.json";
    try (InputStream json = JiraProject.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(json, file).readAllBytes(), StandardCharsets.UTF_8)
          .replace("@created@", JIRA_TIME.format(at));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file, unreadable);
    }
  }
}
