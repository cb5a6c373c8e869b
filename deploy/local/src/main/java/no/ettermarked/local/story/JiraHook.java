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
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.ettermarked.local.Service;
import no.ettermarked.local.story.Api.Answer;

/** Jira, as it calls the suite: its payload, its signature, its delivery identifier. */
final class JiraHook {
  private static final String SECRET = "a secret that Jira and we share";
  private static final DateTimeFormatter JIRA_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT);

  private final Api api;
  private final String customer;

  JiraHook(Api api, String customer) {
    this.api = api;
    this.customer = customer;
  }

  /** Sets the integration up and delivers an issue, once the customer's terms are known. */
  Answer reportsFault(ZonedDateTime at) {
    Answer integration =
        api.post(
            Service.CASES,
            "/v1/integrations",
            Map.of(
                "kind", "jira",
                "name", "Fjordfisk's Jira",
                "secret", SECRET,
                "channel", "portal",
                "customers", Map.of("FF", customer),
                "priorities",
                    Map.of("Highest", "critical", "High", "high", "Medium", "medium", "Low", "low"),
                "kinds", Map.of("Bug", "fault", "Task", "question"),
                "defaultPriority", "medium",
                "defaultKind", "question"));
    String payload = payload(at);
    return Awaiting.that(
        "the case is opened",
        () -> deliver(integration.text("id"), payload),
        answer -> answer.status() < 300);
  }

  private Answer deliver(String integration, String payload) {
    return api.tryPostText(
        Service.CASES,
        "/v1/inbound/jira/" + integration,
        payload,
        Map.of(
            "X-Hub-Signature",
            "sha256=" + hmac(payload),
            "X-Atlassian-Webhook-Identifier",
            UUID.randomUUID().toString()));
  }

  private static String payload(ZonedDateTime at) {
    String file = "/story/jira-issue-created.json";
    try (InputStream json = JiraHook.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(json, file).readAllBytes(), StandardCharsets.UTF_8)
          .replace("@created@", JIRA_TIME.format(at));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file, unreadable);
    }
  }

  private static String hmac(String payload) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(payload.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException noHmac) {
      throw new IllegalStateException("this Java has no HMAC", noHmac);
    }
  }
}
