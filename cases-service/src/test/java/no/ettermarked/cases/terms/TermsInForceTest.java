package no.ettermarked.cases.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import no.ettermarked.cases.Desk;
import no.ettermarked.cases.terms.Condition.Not;
import no.ettermarked.cases.terms.Condition.ReportedBy;
import no.ettermarked.cases.terms.CoverageRule.Admits;
import no.ettermarked.cases.terms.CoverageRule.Refuses;
import no.ettermarked.cases.terms.store.AgreementTerms;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class TermsInForceTest {
  @Inject AgreementTerms terms;
  @Inject Tenancy tenancy;
  @Inject Sql sql;

  private List<Terms> known(Desk desk) {
    return tenancy.as(desk.provider, () -> terms.of(desk.customer));
  }

  private static ObjectNode until(Desk desk, String to) {
    ObjectNode changed = desk.terms();
    ((ObjectNode) changed.at("/phases/0")).put("to", to);
    return changed;
  }

  @Test
  void the_producers_sample_is_read_in_its_order() {
    Desk desk = Desk.withoutAgreement();
    desk.learn(1, desk.sample());
    Terms read = known(desk).getFirst();
    assertThat(read.agreementNumber()).isEqualTo("OSE-A1");
    assertThat(read.numberPrefix()).isEqualTo("OSE");
    assertThat(read.contacts())
        .containsExactly(
            new Contact("ingrid.solvang@fjordfisk.example", Set.of("erp-lead")),
            new Contact("tore.nes@fjordfisk.example", Set.of("super-user")));
    assertThat(read.phases()).hasSize(1);
    Phase phase = read.phases().getFirst();
    assertThat(phase.days())
        .isEqualTo(new LocalDays(LocalDate.of(2026, 9, 1), null, ZoneId.of("Europe/Oslo")));
    assertThat(phase.coverage()).hasSize(6);
    assertThat(phase.coverage().get(1).when())
        .isEqualTo(When.all(new Not(new ReportedBy(Set.of("erp-lead", "super-user")))));
    assertThat(phase.coverage().get(2).when().conditions())
        .extracting(condition -> condition.getClass().getSimpleName())
        .containsExactlyInAnyOrder("ByChannel", "OfPriority", "Inside");
    assertThat(phase.coverage().get(3)).isInstanceOf(Refuses.class);
    assertThat(phase.coverage())
        .filteredOn(Admits.class::isInstance)
        .map(rule -> ((Admits) rule).pay())
        .containsExactly(
            new Pay.Free(),
            new Pay.Hourly("consultant"),
            new Pay.Quoted("consultant"),
            new Pay.Timebank("hours", "consultant"));
    assertThat(phase.targets())
        .filteredOn(TargetRule.class::isInstance)
        .map(TargetRule.class::cast)
        .extracting(TargetRule::measure, rule -> rule.target().text(), TargetRule::warnAtPercent)
        .containsExactly(
            tuple(Measure.WORK_STARTED, "PT2H", List.of(75)),
            tuple(Measure.WORK_STARTED, "P1BD/EOD", List.of()));
    assertThat(phase.targets())
        .filteredOn(TargetLine.NothingPromised.class::isInstance)
        .extracting(TargetLine::measure)
        .containsExactly(Measure.RESOLVED);
  }

  @Test
  void older_terms_that_arrive_later_change_nothing_and_the_whole_document_is_kept() {
    Desk desk = Desk.withoutAgreement();
    desk.learn(2, until(desk, "2027-09-01"));
    desk.send(1, until(desk, "2027-01-01"));
    desk.learn(3, until(desk, "2028-09-01").put("newField", "kept"));
    assertThat(known(desk)).hasSize(1);
    assertThat(known(desk).getFirst().to()).isEqualTo("2028-09-01");
    assertThat(
            sql.first(
                "select document ->> 'newField' from agreement_terms where provider = ?",
                row -> row.getString(1),
                desk.provider))
        .contains("kept");
  }

  @Test
  void newer_terms_hold_from_the_next_look_though_the_old_ones_were_just_used() {
    Desk desk = Desk.withoutAgreement();
    desk.learn(1, desk.terms());
    assertThat(known(desk).getFirst().to()).isNull();
    assertThat(known(desk).getFirst()).isSameAs(known(desk).getFirst());
    desk.learn(2, until(desk, "2027-09-01"));
    assertThat(known(desk).getFirst().to()).isEqualTo("2027-09-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/phases/0/coverage/0/when | moon | \"full\" | a rule asks for 'moon', which this release does"
            + " not know",
        "/phases/0/coverage/0/when | not | {\"moon\": 1} | a rule asks for 'moon', which this release"
            + " does not know",
        "/phases/0/targets/0/when | moon | \"full\" | a rule asks for 'moon', which this release does"
            + " not know",
        "/phases/0/coverage/0/when | hours | {\"around\": \"office-hours\"} | hours are inside or"
            + " outside a calendar, but were 'around'",
        "/phases/0/coverage/0/when | hours | {\"inside\": \"night\"} | a rule names a calendar of its"
            + " terms, but 'night' is not there",
        "/phases/0/coverage/0/when | kinds | [] | a rule that asks for kinds names one or more, but"
            + " has []",
        "/phases/0/coverage/0/pay | as | \"barter\" | work is paid as included, free, hourly,"
            + " timebank or quoted, but was 'barter'",
        "/phases/0/coverage/0/pay | as | \"timebank\" | work paid as timebank names a timebank",
        "/phases/0/targets/0 | target | \"soon\" | soon",
        "/phases/0/coverage/0 | when | \"always\" | conditions are written key by key, but were",
      })
  void what_would_be_misread_is_a_dead_letter_that_names_it_and_earlier_terms_stay(
      String place, String field, String value, String reason) throws Exception {
    Desk desk = Desk.withoutAgreement();
    desk.learn(1, desk.terms());
    ObjectNode strange = desk.terms();
    ((ObjectNode) strange.at(place)).set(field, new ObjectMapper().readTree(value));
    desk.send(2, strange);
    await()
        .untilAsserted(
            () ->
                desk.asked()
                    .get("/v1/dead-letters")
                    .then()
                    .body("items[0].reason", containsString(reason)));
    assertThat(known(desk).getFirst().phases().getFirst().coverage()).hasSize(4);
  }

  @Test
  void a_promise_of_what_is_not_timed_here_is_kept_and_sets_no_clock() {
    Desk desk = Desk.withoutAgreement();
    ObjectNode more = desk.terms();
    ((ObjectNode) more.at("/phases/0/targets/0")).put("measure", "next-reply").put("target", "P?");
    desk.learn(1, more);
    assertThat(known(desk).getFirst().phases().getFirst().targets())
        .extracting(TargetLine::measure)
        .containsExactly(Measure.WORK_STARTED, Measure.WORK_STARTED);
    assertThat(
            sql.first(
                "select document #>> '{phases,0,targets,0,measure}' from agreement_terms"
                    + " where provider = ?",
                row -> row.getString(1),
                desk.provider))
        .contains("next-reply");
  }

  @Test
  void another_providers_agreement_is_not_there() {
    Desk desk = Desk.withoutAgreement();
    desk.learn(1, desk.terms());
    assertThat(tenancy.as("somebody-else", () -> terms.of(desk.customer))).isEmpty();
  }
}
