package no.ettermarked.cases.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.ettermarked.cases.Desk;
import no.ettermarked.cases.terms.CoverageRule.Admits;
import no.ettermarked.cases.terms.CoverageRule.Refuses;
import no.ettermarked.cases.terms.store.AgreementTerms;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;
import org.junit.jupiter.api.Test;

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
    ((ObjectNode) changed.get("agreement")).put("to", to);
    return changed;
  }

  @Test
  void the_producers_sample_is_read_in_its_order() {
    Desk desk = Desk.withoutAgreement();
    desk.learn(1, desk.terms());
    Terms read = known(desk).getFirst();
    assertThat(read.agreementNumber()).isEqualTo("OSE-A1");
    assertThat(read.numberPrefix()).isEqualTo("OSE");
    assertThat(read.period())
        .isEqualTo(new AgreementPeriod(LocalDate.of(2026, 9, 1), null, ZoneId.of("Europe/Oslo")));
    assertThat(read.coverage()).hasSize(4);
    assertThat(read.coverage().get(2)).isInstanceOf(Refuses.class);
    assertThat(read.coverage().getLast())
        .isInstanceOfSatisfying(
            Admits.class, rule -> assertThat(rule.pay()).isEqualTo(new Pay.Hourly("consultant")));
    assertThat(read.targets())
        .extracting(rule -> rule.source().rule(), rule -> rule.target().text())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("targets/1", "PT2H"),
            org.assertj.core.groups.Tuple.tuple("targets/3", "P1BD/EOD"));
    assertThat(read.targets().getFirst().warnAtPercent()).containsExactly(75);
  }

  @Test
  void older_terms_that_arrive_later_change_nothing_and_the_whole_document_is_kept() {
    Desk desk = Desk.withoutAgreement();
    desk.learn(2, until(desk, "2027-09-01"));
    desk.send(1, until(desk, "2027-01-01"));
    desk.learn(3, until(desk, "2028-09-01").put("newField", "kept"));
    assertThat(known(desk)).hasSize(1);
    assertThat(known(desk).getFirst().period().to()).isEqualTo("2028-09-01");
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
    assertThat(known(desk).getFirst().period().to()).isNull();
    assertThat(known(desk).getFirst()).isSameAs(known(desk).getFirst());
    desk.learn(2, until(desk, "2027-09-01"));
    assertThat(known(desk).getFirst().period().to()).isEqualTo("2027-09-01");
  }

  @Test
  void terms_that_cannot_be_read_become_a_dead_letter_that_names_the_value() {
    Desk desk = Desk.withoutAgreement();
    ObjectNode strange = desk.terms();
    ((ObjectNode) strange.at("/targets/0")).put("measure", "solved");
    desk.send(1, strange);
    await()
        .untilAsserted(
            () ->
                desk.asked()
                    .get("/v1/dead-letters")
                    .then()
                    .body(
                        "items[0].reason",
                        equalTo("a target is about work-started, but was about 'solved'")));
    assertThat(known(desk)).isEmpty();
  }

  @Test
  void another_providers_agreement_is_not_there() {
    Desk desk = Desk.withoutAgreement();
    desk.learn(1, desk.terms());
    assertThat(tenancy.as("somebody-else", () -> terms.of(desk.customer))).isEmpty();
  }
}
