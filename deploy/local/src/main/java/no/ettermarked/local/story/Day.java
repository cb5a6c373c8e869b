package no.ettermarked.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.ettermarked.local.Service;
import no.ettermarked.local.story.Api.Answer;

/** The day, step by step: what is sold, what goes wrong, what is done and what it came to. */
final class Day {
  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final LocalTime FAULT = LocalTime.of(14, 30);
  private static final LocalTime START = LocalTime.of(15, 10);
  private static final LocalTime FIXED = LocalTime.of(16, 0);

  private final Api api;
  private final Teller teller;
  private final Catalogue catalogue;
  private final ZoneId zone;
  private final Clocks clocks;

  Day(Api api, Teller teller, Catalogue catalogue, ZoneId zone) {
    this.api = api;
    this.teller = teller;
    this.catalogue = catalogue;
    this.zone = zone;
    this.clocks = new Clocks(api);
  }

  void play() {
    api.put(Service.AGREEMENTS, "/v1/provider", catalogue.one("provider"));
    catalogue.all("calendars").forEach(c -> api.post(Service.AGREEMENTS, "/v1/calendars", c));
    LocalDate day = nextOpenTuesday();
    teller.heading(catalogue.one("provider").path("name").asText(), day);
    clocks.moveTo(at(day, MORNING));
    plansArePublished(day);
    Answer agreement = customerAccepts(day);
    String customer = agreement.text("customer");
    String caseId = jiraReports(day, customer);
    new Handling(api, teller, clocks).play(caseId, at(day, START), at(day, FIXED));
    meetingsArePlanned(day, customer);
    invoiceComesTo(day, customer);
  }

  private Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(zone).toInstant();
  }

  /** A Tuesday after today on which the desk is open the whole day, and so it is the day after. */
  private LocalDate nextOpenTuesday() {
    LocalDate tuesday =
        LocalDate.ofInstant(clocks.now(), zone).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    while (!due(at(tuesday, FAULT), "PT2H").equals(at(tuesday.plusDays(1), LocalTime.of(8, 30)))) {
      tuesday = tuesday.plusWeeks(1);
    }
    return tuesday;
  }

  private Instant due(Instant start, String target) {
    String calendar = catalogue.all("calendars").getFirst().path("key").asText();
    Answer computed =
        api.post(
            Service.AGREEMENTS,
            "/v1/calendars/" + calendar + "/computations",
            Map.of("start", start.toString(), "add", target));
    return Instant.parse(computed.text("dueAt"));
  }

  private void plansArePublished(LocalDate day) {
    catalogue.all("priceLists").forEach(l -> api.post(Service.AGREEMENTS, "/v1/price-lists", l));
    List<JsonNode> plans = catalogue.all("plans");
    plans.forEach(plan -> api.post(Service.AGREEMENTS, "/v1/plans", plan));
    teller.event(
        at(day, MORNING),
        "The offering is published: "
            + plans.stream()
                .map(plan -> plan.path("name").asText())
                .collect(Collectors.joining(", "))
            + "; each includes the one before.");
    teller.more(Service.AGREEMENTS, "agreements:read", "/v1/plans");
  }

  private Answer customerAccepts(LocalDate day) {
    Answer customer =
        api.post(Service.AGREEMENTS, "/v1/customers", catalogue.all("customers").getFirst());
    ObjectNode wanted = catalogue.all("agreements").getFirst().deepCopy();
    wanted.put("customer", customer.text("id"));
    wanted.put("from", day.withDayOfMonth(1).toString());
    Answer offered = api.post(Service.AGREEMENTS, "/v1/agreements", wanted);
    Answer accepted =
        api.post(
            Service.AGREEMENTS,
            "/v1/agreements/" + offered.text("id") + "/acceptance",
            Map.of("acceptedBy", "Astrid Hagen", "termsHash", offered.text("termsHash")),
            Map.of("If-Match", offered.etag()));
    teller.event(
        at(day, MORNING),
        "%s accepts agreement %s, in force from %s."
            .formatted(customer.text("name"), accepted.text("number"), accepted.text("from")));
    teller.detail("The terms, each with the plan, version and rule it comes from:");
    teller.more(
        Service.AGREEMENTS,
        "agreements:read",
        "/v1/customers/" + customer.text("id") + "/terms?at=" + at(day, FAULT));
    return accepted;
  }

  private String jiraReports(LocalDate day, String customer) {
    clocks.moveTo(at(day, FAULT));
    Answer opened = new JiraHook(api, customer).reportsFault(at(day, FAULT).atZone(zone));
    String caseId = opened.body().path("case").path("id").asText();
    String number = opened.body().path("case").path("number").asText();
    teller.event(at(day, FAULT), "Jira reports FF-101 as Highest; it becomes case " + number + ".");
    JsonNode clock =
        api.get(Service.CASES, "/v1/cases/" + caseId + "/clocks").body().path("items").path(0);
    teller.detail(
        "Work on it must have started by "
            + teller.dayAndTime(Instant.parse(clock.path("dueAt").asText()))
            + ". Why:");
    because(clock);
    teller.more(Service.CASES, "cases:read", "/v1/cases/" + caseId + "/clocks");
    return caseId;
  }

  private void because(JsonNode decision) {
    decision.path("because").forEach(reason -> teller.detail("· " + reason.path("text").asText()));
  }

  private void meetingsArePlanned(LocalDate day, String customer) {
    Answer series =
        Awaiting.that(
            "the meetings are planned",
            () -> api.get(Service.MEETINGS, "/v1/series?customer=" + customer),
            answer -> answer.body().path("items").size() == meetingKinds());
    teller.event(at(day, FIXED), "The next meetings are on the calendar:");
    for (JsonNode one : series.body().path("items")) {
      JsonNode next = nextOf(one.path("id").asText(), customer, at(day, FIXED));
      teller.detail(
          "· %s, %s: %d points on the agenda, %d people"
              .formatted(
                  next.path("name").asText(),
                  teller.dayAndTime(Instant.parse(next.path("startsAt").asText())),
                  next.path("agenda").size(),
                  next.path("participants").size()));
      teller.more(Service.MEETINGS, "meetings:read", "/v1/meetings/" + next.path("id").asText());
    }
  }

  private int meetingKinds() {
    return catalogue.all("plans").stream().mapToInt(plan -> plan.path("meetings").size()).sum();
  }

  private JsonNode nextOf(String series, String customer, Instant after) {
    Answer meetings =
        api.get(
            Service.MEETINGS,
            "/v1/meetings?customer=" + customer + "&from=" + after + "&limit=200");
    for (JsonNode meeting : meetings.body().path("items")) {
      if (meeting.path("series").asText().equals(series)) {
        return meeting;
      }
    }
    throw new IllegalStateException("no meeting of series " + series);
  }

  private void invoiceComesTo(LocalDate day, String customer) {
    String path = "/v1/invoice-previews?customer=" + customer + "&period=" + YearMonth.from(day);
    JsonNode invoice = api.get(Service.BILLING, path).body();
    teller.event(at(day, FIXED), "What the month comes to so far:");
    for (JsonNode line : invoice.path("lines")) {
      teller.detail(
          "%-48s %12s %s"
              .formatted(
                  line.path("description").asText(),
                  line.path("net").path("amount").asText(),
                  line.path("net").path("currency").asText()));
    }
    teller.detail(
        "%-48s %12s %s, with VAT"
            .formatted(
                "",
                invoice.path("gross").path("amount").asText(),
                invoice.path("gross").path("currency").asText()));
    teller.more(Service.BILLING, "billing:read", path);
  }
}
