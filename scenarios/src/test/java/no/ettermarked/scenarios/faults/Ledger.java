package no.ettermarked.scenarios.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.ettermarked.local.Service;
import no.ettermarked.scenarios.suite.Listening;
import no.ettermarked.scenarios.suite.Topic;
import no.ettermarked.scenarios.suite.Topic.Sent;

/**
 * What was accepted, published and consumed for a provider, laid side by side once everything that
 * was on its way has come.
 */
record Ledger(Caller caller, String provider) {
  private static final String WORK_LOGGED = "no.ettermarked.cases.work-logged.v1";
  private static final String CASE_OPENED = "no.ettermarked.cases.case-opened.v1";
  private static final String WORK_RATED = "no.ettermarked.billing.work-rated.v1";

  static Ledger of(Caller caller, String provider) {
    return new Ledger(caller, provider);
  }

  /**
   * Every case that is there was told once; all work that was told is rated once, minute by minute;
   * every rating was told once; and whatever was told has been read by all who listen to it.
   */
  void agrees() {
    Set<String> cases = ids(caller.list(Service.CASES, "/v1/cases?limit=200"));
    List<JsonNode> rated = caller.list(Service.BILLING, "/v1/rated-work?limit=200");
    List<Sent> ofCases = Topic.CASES.firstSent(provider);
    List<Sent> ofBilling = Topic.BILLING.firstSent(provider);
    List<Sent> opened = ofType(ofCases, CASE_OPENED);
    List<Sent> logged = ofType(ofCases, WORK_LOGGED);
    List<Sent> told = ofType(ofBilling, WORK_RATED);
    assertThat(opened).as("cases told").extracting(Sent::subject).doesNotHaveDuplicates();
    assertThat(subjects(opened)).as("cases told = cases there").isEqualTo(cases);
    assertThat(rated).as("work rated = work logged").hasSameSizeAs(logged);
    assertThat(minutes(rated)).as("minutes rated = minutes logged").isEqualTo(minutesOf(logged));
    assertThat(told).as("ratings told = work rated").hasSameSizeAs(rated);
    assertThat(deadLetters()).as("dead letters").isEmpty();
    List.of(Service.values()).forEach(this::hasRead);
  }

  private void hasRead(Service service) {
    Set<String> read = Database.read(service);
    for (Listening heard : Listening.of(service)) {
      List<Sent> told = ofType(heard.topic().firstSent(provider), heard.type());
      assertThat(told)
          .as("every %s told has been read by %s", heard.type(), service.title())
          .extracting(Sent::id)
          .isSubsetOf(read);
    }
  }

  /** As {@link #agrees}, and these are the cases and minutes. */
  void agreesWith(Set<String> cases, long minutes) {
    agrees();
    assertThat(ids(caller.list(Service.CASES, "/v1/cases?limit=200")))
        .as("cases there = cases accepted")
        .isEqualTo(cases);
    assertThat(minutes(caller.list(Service.BILLING, "/v1/rated-work?limit=200")))
        .as("minutes rated = minutes accepted")
        .isEqualTo(minutes);
  }

  private List<JsonNode> deadLetters() {
    return List.of(Service.values()).stream()
        .flatMap(service -> caller.list(service, "/v1/dead-letters?limit=200").stream())
        .toList();
  }

  private static List<Sent> ofType(List<Sent> events, String type) {
    return events.stream().filter(event -> event.type().equals(type)).toList();
  }

  private static Set<String> subjects(List<Sent> events) {
    return events.stream().map(Sent::subject).collect(Collectors.toSet());
  }

  private static Set<String> ids(List<JsonNode> items) {
    assertThat(items).extracting(item -> item.path("id").asText()).doesNotHaveDuplicates();
    return items.stream().map(item -> item.path("id").asText()).collect(Collectors.toSet());
  }

  private static long minutes(List<JsonNode> rated) {
    return rated.stream().mapToLong(work -> work.path("minutesLogged").asLong()).sum();
  }

  private static long minutesOf(List<Sent> logged) {
    return logged.stream()
        .mapToLong(event -> event.event().at("/data/work/minutes").asLong())
        .sum();
  }
}
