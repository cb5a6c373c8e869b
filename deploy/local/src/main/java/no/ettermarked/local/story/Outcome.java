package no.ettermarked.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.YearMonth;
import no.ettermarked.local.Service;
import no.ettermarked.local.story.Api.Answer;

/**
 * What the day has come to: the meetings on the calendar and the invoice so far.
 *
 * @param customer the id of whose day it was
 * @param at the end of the day
 */
record Outcome(Api api, Teller teller, String customer, Instant at) {

  void tell(int meetings, YearMonth month) {
    meetingsArePlanned(meetings);
    monthComesTo(month);
  }

  private void meetingsArePlanned(int meetings) {
    Answer series =
        Awaiting.that(
            "the meetings are planned",
            () -> api.get(Service.MEETINGS, "/v1/series?customer=" + customer),
            answer -> answer.body().path("items").size() == meetings);
    teller.event(at, "The next meetings are on the calendar:");
    for (JsonNode one : series.body().path("items")) {
      JsonNode next = nextOf(one.path("id").asText());
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

  private JsonNode nextOf(String series) {
    Answer meetings =
        api.get(
            Service.MEETINGS, "/v1/meetings?customer=" + customer + "&from=" + at + "&limit=200");
    for (JsonNode meeting : meetings.body().path("items")) {
      if (meeting.path("series").asText().equals(series)) {
        return meeting;
      }
    }
    throw new IllegalStateException("no meeting of series " + series);
  }

  private void monthComesTo(YearMonth month) {
    String path = "/v1/invoice-previews?customer=" + customer + "&period=" + month;
    JsonNode invoice = api.get(Service.BILLING, path).body();
    teller.event(at, "What the month comes to so far:");
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
