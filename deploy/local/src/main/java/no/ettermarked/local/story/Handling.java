package no.ettermarked.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import no.ettermarked.local.Service;
import no.ettermarked.local.story.Api.Answer;

/** An agent takes a case from its start to its resolution, and billing says what it cost. */
final class Handling {
  private static final String AGENT = "Jonas Berge";

  private final Api api;
  private final Teller teller;
  private final Clocks clocks;

  Handling(Api api, Teller teller, Clocks clocks) {
    this.api = api;
    this.teller = teller;
    this.clocks = clocks;
  }

  void play(String caseId, Instant start, Instant fixed) {
    String address = "/v1/cases/" + caseId;
    clocks.moveTo(start);
    Answer opened = api.get(Service.CASES, address);
    Answer started =
        api.post(
            Service.CASES,
            address + "/starts",
            Map.of("by", AGENT),
            Map.of("If-Match", opened.etag()));
    JsonNode clock = started.body().path("clocks").path(0);
    teller.event(
        start,
        "%s starts work: the clock is %s, with %d %% of its time used."
            .formatted(AGENT, clock.path("state").asText(), clock.path("percentUsed").asLong()));
    clocks.moveTo(fixed);
    long minutes = Duration.between(start, fixed).toMinutes();
    api.post(
        Service.CASES,
        address + "/work-logs",
        Map.of(
            "startedAt",
            start.toString(),
            "minutes",
            minutes,
            "performedBy",
            AGENT,
            "description",
            "Rettet nummerserien og bokført på nytt"));
    Answer current = api.get(Service.CASES, address);
    api.post(
        Service.CASES,
        address + "/resolutions",
        Map.of("by", AGENT, "resolution", "Nummerserien er rettet; fakturaene er bokført."),
        Map.of("If-Match", current.etag()));
    teller.event(fixed, "%s logs %d minutes and resolves the case.".formatted(AGENT, minutes));
    teller.more(Service.CASES, "cases:read", address);
    costs(caseId);
  }

  private void costs(String caseId) {
    String path = "/v1/rated-work?case=" + caseId;
    Answer rated =
        Awaiting.that(
            "the work is rated",
            () -> api.get(Service.BILLING, path),
            answer -> answer.body().at("/items/0/status").asText().equals("rated"));
    JsonNode work = rated.body().at("/items/0");
    teller.detail(
        "It costs %s %s before VAT. Why:"
            .formatted(
                work.path("net").path("amount").asText(),
                work.path("net").path("currency").asText()));
    work.path("because").forEach(reason -> teller.detail("· " + reason.path("text").asText()));
    teller.more(Service.BILLING, "billing:read", path);
  }
}
