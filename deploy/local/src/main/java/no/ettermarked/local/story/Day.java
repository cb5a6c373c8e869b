package no.ettermarked.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ettermarked.local.Service;
import no.ettermarked.local.story.Api.Answer;

/** The day, step by step: what is sold, what goes wrong, what is done and what it came to. */
final class Day {
  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final LocalTime FAULT = LocalTime.of(14, 30);
  private static final LocalTime START = LocalTime.of(15, 10);
  private static final LocalTime FIXED = LocalTime.of(16, 0);

  private static final JiraProject JIRA = new JiraProject("FF", "a secret that Jira and we share");

  private final Api api;
  private final Teller teller;
  private final Catalogue catalogue;
  private final Offering offering;
  private final Clocks clocks;

  Day(Api api, Teller teller, Catalogue catalogue) {
    this.api = api;
    this.teller = teller;
    this.catalogue = catalogue;
    this.offering = new Offering(api, catalogue);
    this.clocks = new Clocks(api);
  }

  void play() {
    offering.introduceProvider();
    LocalDate day = nextOpenTuesday();
    JsonNode provider = catalogue.provider();
    teller.heading(
        provider.path("name").asText(),
        day,
        Locale.forLanguageTag(provider.path("language").asText()));
    clocks.moveTo(at(day, MORNING));
    plansArePublished(day);
    Answer agreement = customerAccepts(day);
    String customer = agreement.text("customer");
    String caseId = jiraReports(day, customer);
    new Handling(api, teller, clocks).play(caseId, at(day, START), at(day, FIXED));
    new Outcome(api, teller, customer, at(day, FIXED)).tell(meetingsOfPlans(), YearMonth.from(day));
  }

  private Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(catalogue.zone()).toInstant();
  }

  /** A Tuesday after today on which the desk is open the whole day, and so it is the day after. */
  private LocalDate nextOpenTuesday() {
    LocalDate tuesday =
        LocalDate.ofInstant(clocks.now(), catalogue.zone())
            .with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    while (!due(at(tuesday, FAULT), "PT2H").equals(at(tuesday.plusDays(1), LocalTime.of(8, 30)))) {
      tuesday = tuesday.plusWeeks(1);
    }
    return tuesday;
  }

  private Instant due(Instant start, String target) {
    String calendar = catalogue.all(Section.CALENDARS).getFirst().path("key").asText();
    Answer computed =
        api.post(
            Service.AGREEMENTS,
            "/v1/calendars/" + calendar + "/computations",
            Map.of("start", start.toString(), "add", target));
    return Instant.parse(computed.text("dueAt"));
  }

  private void plansArePublished(LocalDate day) {
    offering.publish();
    teller.event(
        at(day, MORNING),
        "The offering is published: "
            + catalogue.all(Section.PLANS).stream()
                .map(plan -> plan.path("name").asText())
                .collect(Collectors.joining(", "))
            + "; each includes the one before.");
    teller.more(Service.AGREEMENTS, "agreements:read", "/v1/plans");
  }

  private Answer customerAccepts(LocalDate day) {
    Answer customer = api.post(Service.AGREEMENTS, "/v1/customers", catalogue.customer());
    ObjectNode offer = catalogue.offer();
    offer.put("customer", customer.text("id")).put("from", day.withDayOfMonth(1).toString());
    Answer accepted = offering.accepted(offer, "Astrid Hagen");
    teller.event(
        at(day, MORNING),
        "%s accepts agreement %s, in force from %s."
            .formatted(customer.text("name"), accepted.text("number"), accepted.text("from")));
    offering
        .handover()
        .ifPresent(
            template ->
                teller.detail(
                    "It was handed over first; all is done on the checklist «%s»."
                        .formatted(template.path("name").asText())));
    teller.detail("The terms, each with the plan, version and rule it comes from:");
    teller.more(
        Service.AGREEMENTS,
        "agreements:read",
        "/v1/customers/" + customer.text("id") + "/terms?at=" + at(day, FAULT));
    return accepted;
  }

  private String jiraReports(LocalDate day, String customer) {
    clocks.moveTo(at(day, FAULT));
    Answer opened = reported(at(day, FAULT), customer);
    String caseId = opened.body().path("case").path("id").asText();
    JsonNode reported = api.get(Service.CASES, "/v1/cases/" + caseId).body();
    teller.event(
        at(day, FAULT),
        "%s reports «%s» in Jira, as Highest; issue FF-101 becomes case %s."
            .formatted(
                reported.path("reporter").path("name").asText(),
                reported.path("title").asText(),
                reported.path("number").asText()));
    JsonNode clock = reported.path("clocks").path(0);
    teller.detail(
        "Work on it must have started by "
            + teller.dayAndTime(Instant.parse(clock.path("dueAt").asText()))
            + ". Why:");
    because(clock);
    teller.more(Service.CASES, "cases:read", "/v1/cases/" + caseId + "/clocks");
    return caseId;
  }

  /** The answer to Jira, once the customer's terms are known to cases-service. */
  private Answer reported(Instant at, String customer) {
    Answer connected = api.post(Service.CASES, "/v1/integrations", JIRA.connectedTo(customer));
    String issue = JiraProject.issueCreated(at.atZone(catalogue.zone()));
    return Awaiting.that(
        "the case is opened",
        () -> delivered(issue, connected.text("webhookPath")),
        answer -> answer.status() < 300);
  }

  private Answer delivered(String issue, String webhookPath) {
    return api.tryPostText(
        Service.CASES,
        webhookPath,
        issue,
        Map.of(
            "X-Hub-Signature",
            JIRA.signature(issue),
            "X-Atlassian-Webhook-Identifier",
            UUID.randomUUID().toString()));
  }

  private void because(JsonNode decision) {
    decision.path("because").forEach(reason -> teller.detail("· " + reason.path("text").asText()));
  }

  private int meetingsOfPlans() {
    return catalogue.all(Section.PLANS).stream()
        .mapToInt(plan -> plan.path("meetings").size())
        .sum();
  }
}
