package no.ettermarked.cases.integrations.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import no.ettermarked.cases.intake.http.OpeningRefusals;
import no.ettermarked.cases.integrations.Integration;
import no.ettermarked.cases.integrations.JiraIssue;
import no.ettermarked.cases.integrations.Receipt;
import no.ettermarked.cases.integrations.app.ReceivingIssue;
import no.ettermarked.cases.register.Case;
import no.ettermarked.kit.idempotency.Answer;
import no.ettermarked.kit.idempotency.Fingerprint;
import no.ettermarked.kit.idempotency.IdempotentCalls;
import no.ettermarked.kit.json.EventJson;
import no.ettermarked.kit.problems.Fault;
import no.ettermarked.kit.problems.Refused;
import org.jspecify.annotations.Nullable;

/** Deliveries of Jira whose signature holds: each has its effect once. */
@Singleton
class JiraDeliveries {
  private static final String ISSUE_CREATED = "jira:issue_created";
  private static final int LONGEST_KEY = 200;
  private static final int OK = 200;

  private final ReceivingIssue receiving;
  private final IdempotentCalls calls;
  private final EventJson json;

  JiraDeliveries(ReceivingIssue receiving, IdempotentCalls calls, EventJson json) {
    this.receiving = receiving;
    this.calls = calls;
    this.json = json;
  }

  /**
   * @param delivery Jira's name for the delivery, the same when it is repeated; null from senders
   *     that name none
   */
  InboundAnswer receive(
      Integration from, JiraWebhook webhook, @Nullable String delivery, byte[] body) {
    String event = webhook.webhookEvent();
    if (event == null) {
      throw missing("/webhookEvent", "This says what has happened, such as jira:issue_created.");
    }
    if (!event.equals(ISSUE_CREATED)) {
      return InboundAnswer.ignored(
          "Deliveries of this kind are not followed: only %s is.".formatted(ISSUE_CREATED));
    }
    JiraIssue issue =
        webhook
            .read()
            .filter(read -> read.key().length() <= LONGEST_KEY)
            .orElseThrow(() -> missing("/issue/key", "An issue has a key, such as FJORD-42."));
    try {
      return delivery == null ? open(from, issue) : once(from, issue, delivery, body);
    } catch (Refused refused) {
      if (refused.kind() == Refused.Kind.UNPROCESSABLE) {
        receiving.turnedAway(from, issue, refused.code(), refused.detail());
      }
      throw refused;
    }
  }

  private InboundAnswer once(Integration from, JiraIssue issue, String delivery, byte[] body) {
    Answer answer =
        calls.once(
            "jira " + from.id(),
            delivery,
            Fingerprint.of(ISSUE_CREATED, body),
            () -> new Answer(OK, Map.of(), json.write(open(from, issue))));
    try {
      return json.read(answer.body(), InboundAnswer.class);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException(bug);
    }
  }

  private InboundAnswer open(Integration from, JiraIssue issue) {
    return switch (receiving.receive(from, issue)) {
      case Receipt.CaseOpened(Case opened) -> InboundAnswer.opened(opened);
      case Receipt.NotOpened(var why) ->
          InboundAnswer.opened(OpeningRefusals.openedOrRefused(why).opened());
      case Receipt.ProjectWithoutCustomer(String project) ->
          throw Refused.unprocessable(
              "project-without-customer",
              "Nobody has said whose the Jira project %s is. Name its customer in the integration."
                  .formatted(project),
              "/issue/fields/project/key");
    };
  }

  static Refused notAWebhook() {
    return missing("", "Expected an object.");
  }

  private static Refused missing(String pointer, String detail) {
    return Refused.badRequest(
        "body-unreadable", "This is no webhook of Jira.", List.of(Fault.at(pointer, detail)));
  }
}
