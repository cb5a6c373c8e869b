package no.ettermarked.scenarios.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.ettermarked.local.Service;
import no.ettermarked.local.story.Catalogue;
import no.ettermarked.local.story.JiraProject;
import no.ettermarked.local.story.Section;

/**
 * The story as steps between which anything may happen: a customer with Pluss has a critical fault,
 * and it is followed to its invoice. Each step is sent until it is accepted, and what it began is
 * waited for only where the next step needs it.
 */
final class Story {
  private static final Instant MORNING = Instant.parse("2035-10-02T06:00:00Z");
  static final Instant FAULT = Instant.parse("2035-10-02T12:30:00Z");
  static final Instant START = Instant.parse("2035-10-02T13:10:00Z");
  private static final Duration LONGEST = Duration.ofSeconds(90);
  private static final JiraProject JIRA = new JiraProject("FF", "sixteen characters");
  private static final Instant FIXED = Instant.parse("2035-10-02T14:00:00Z");

  /** One step, named for the one who reads a failure. */
  record Step(String name, Runnable play) {}

  private final Caller caller;
  private final Catalogue catalogue = Catalogue.of("oseberg");
  private String customer = "";
  private String agreement = "";
  private String webhook = "";
  private String ourCase = "";

  Story(Caller caller) {
    this.caller = caller;
  }

  /** The steps until the customer's terms are known where cases are opened. */
  List<Step> selling() {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step("the provider", this::provider));
    steps.add(new Step("the morning", () -> caller.itIs(MORNING)));
    steps.add(new Step("the calendars", () -> publish(Section.CALENDARS)));
    steps.add(new Step("the plans", () -> publish(Section.PLANS)));
    steps.add(new Step("the customer", this::customerIsTakenIn));
    steps.add(new Step("the offer", this::offer));
    steps.add(new Step("the acceptance", this::acceptance));
    return steps;
  }

  /** The steps from the fault to its resolution. */
  List<Step> handling() {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step("the Jira project", this::projectIsConnected));
    steps.add(new Step("the time of the fault", () -> caller.itIs(FAULT)));
    steps.add(new Step("the issue", this::issueIsReported));
    steps.add(new Step("the time of the start", () -> caller.itIs(START)));
    steps.add(new Step("the start", () -> start(ourCase)));
    steps.add(new Step("the time of the end", () -> caller.itIs(FIXED)));
    steps.add(new Step("the work", () -> logWork(ourCase, 50)));
    steps.add(new Step("the resolution", () -> resolve(ourCase)));
    return steps;
  }

  /** A customer with terms that every service knows, at the time of the fault. */
  void isSold() {
    selling().forEach(step -> step.play().run());
    termsAreKnown();
    caller.itIs(START);
  }

  /** A profile that is there already is not changed without its version, so it is looked for. */
  private void provider() {
    String profile = catalogue.provider().toString();
    await()
        .until(
            () -> {
              caller.once(Service.AGREEMENTS, "PUT", "/v1/provider", profile, Map.of());
              return caller
                  .once(Service.AGREEMENTS, "GET", "/v1/provider", "", Map.of())
                  .filter(Answer::accepted)
                  .isPresent();
            });
  }

  private void publish(Section section) {
    for (JsonNode body : catalogue.all(section)) {
      caller.post(Service.AGREEMENTS, section.path(), body.toString());
    }
  }

  private void customerIsTakenIn() {
    String body = catalogue.customer().toString();
    customer = caller.post(Service.AGREEMENTS, "/v1/customers", body).field("id");
  }

  private void offer() {
    ObjectNode offer = catalogue.offer().put("customer", customer).put("from", "2035-10-01");
    agreement = caller.post(Service.AGREEMENTS, "/v1/agreements", offer.toString()).field("id");
  }

  private void acceptance() {
    String address = "/v1/agreements/" + agreement;
    String hash = caller.get(Service.AGREEMENTS, address).field("termsHash");
    caller.change(
        Service.AGREEMENTS,
        address,
        "/acceptance",
        Map.of("acceptedBy", "Astrid Hagen", "termsHash", hash));
  }

  /** Waits until billing, cases and meetings have the agreement's terms. */
  void termsAreKnown() {
    caller.eventually(
        Service.MEETINGS, "/v1/series?customer=" + customer, a -> items(a).size() == 3);
    String preview = "/v1/invoice-previews?customer=" + customer + "&period=2035-10";
    await()
        .atMost(LONGEST)
        .until(
            () ->
                caller
                    .once(Service.BILLING, "GET", preview, "", Map.of())
                    .filter(Answer::accepted)
                    .isPresent());
    casesAreAdmitted();
  }

  /** The terms have come when a case that they do not admit is refused for that. */
  private void casesAreAdmitted() {
    Map<String, Object> byPhone = new HashMap<>(aCase(customer, "low", "En prøve"));
    byPhone.put("channel", "phone");
    await()
        .atMost(LONGEST)
        .until(
            () ->
                caller
                    .once(Service.CASES, "POST", "/v1/cases", byPhone, Map.of())
                    .filter(answer -> answer.status() == 422)
                    .filter(answer -> answer.field("code").equals("not-covered"))
                    .isPresent());
  }

  /** The same customer, served through another caller. */
  Story toldBy(Caller other) {
    Story same = new Story(other);
    same.customer = customer;
    return same;
  }

  /** Opens a case in the portal. */
  String open(String priority, String title) {
    return caller.post(Service.CASES, "/v1/cases", aCase(customer, priority, title)).field("id");
  }

  static Map<String, Object> aCase(String customer, String priority, String title) {
    return Map.of(
        "customer", customer,
        "kind", "fault",
        "priority", priority,
        "channel", "portal",
        "title", title);
  }

  /** Logs work that was begun when the fault came. */
  String logWork(String onCase, long minutes) {
    return caller
        .post(Service.CASES, "/v1/cases/" + onCase + "/work-logs", work(minutes))
        .field("id");
  }

  void start(String aCase) {
    change(aCase, "/starts", Map.of("by", "Jonas Berge"));
  }

  void resolve(String aCase) {
    change(aCase, "/resolutions", Map.of("by", "Jonas Berge", "resolution", "Rettet."));
  }

  static Map<String, Object> work(long minutes) {
    return Map.of("startedAt", FAULT.toString(), "minutes", minutes, "performedBy", "Jonas Berge");
  }

  private void projectIsConnected() {
    webhook =
        caller
            .post(Service.CASES, "/v1/integrations", JIRA.connectedTo(customer))
            .field("webhookPath");
  }

  /** As Jira does it: under the same identifier until it is answered. */
  private void issueIsReported() {
    casesAreAdmitted();
    String payload = JiraProject.issueCreated(FAULT.atZone(ZoneOffset.UTC));
    Map<String, String> headers =
        Map.of(
            "X-Hub-Signature",
            JIRA.signature(payload),
            "X-Atlassian-Webhook-Identifier",
            "delivery-1");
    ourCase = caller.post(Service.CASES, webhook, payload, headers).json().at("/case/id").asText();
  }

  private void change(String aCase, String path, Object body) {
    caller.change(Service.CASES, "/v1/cases/" + aCase, path, body);
  }

  String customer() {
    return customer;
  }

  /** What the story comes to, once: asked of the four APIs. */
  void hasEndedOnce() {
    caller.eventually(
        Service.BILLING,
        "/v1/rated-work?case=" + ourCase,
        a -> a.json().at("/items/0/status").asText().equals("rated"));
    assertThat(caller.list(Service.AGREEMENTS, "/v1/customers?limit=200")).hasSize(1);
    assertThat(caller.list(Service.AGREEMENTS, "/v1/agreements?limit=200")).hasSize(1);
    assertThat(caller.list(Service.AGREEMENTS, "/v1/plans?limit=200")).hasSize(3);
    assertThat(caller.list(Service.CASES, "/v1/cases?limit=200"))
        .singleElement()
        .matches(one -> one.path("status").asText().equals("resolved"), "is resolved");
    assertThat(caller.list(Service.CASES, "/v1/cases/" + ourCase + "/work-logs?limit=200"))
        .singleElement()
        .matches(log -> log.path("minutes").asLong() == 50, "is the 50 minutes");
    assertThat(caller.list(Service.CASES, "/v1/cases/" + ourCase + "/clocks?"))
        .singleElement()
        .matches(clock -> clock.path("state").asText().equals("met"), "is met");
    assertThat(caller.list(Service.BILLING, "/v1/rated-work?limit=200"))
        .singleElement()
        .matches(work -> work.path("minutesLogged").asLong() == 50, "is the 50 minutes");
    assertThat(caller.list(Service.MEETINGS, "/v1/series?limit=200")).hasSize(3);
    Answer invoice =
        caller.get(
            Service.BILLING, "/v1/invoice-previews?customer=" + customer + "&period=2035-10");
    assertThat(invoice.json().at("/net/amount").asText()).isEqualTo("11250.00");
    assertThat(invoice.json().at("/gross/amount").asText()).isEqualTo("14062.50");
  }

  private static JsonNode items(Answer answer) {
    return answer.json().path("items");
  }
}
