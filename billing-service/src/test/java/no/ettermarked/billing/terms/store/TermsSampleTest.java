package no.ettermarked.billing.terms.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import no.ettermarked.billing.terms.Billed;
import no.ettermarked.billing.terms.Coverage;
import no.ettermarked.billing.terms.Enquiry;
import no.ettermarked.billing.terms.Pay;
import no.ettermarked.billing.terms.Phase;
import no.ettermarked.billing.terms.Terms;
import no.ettermarked.kit.reasons.Source;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsSampleTest {
  private static final Path SAMPLE =
      Path.of("../agreements-service/api/events/terms-in-force.v1.sample.json");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private static Terms terms(String from, String to) throws Exception {
    String document = Files.readString(SAMPLE).replace(from, to);
    return JSON.readValue(document, TermsDocument.class).terms(7);
  }

  @Test
  void the_producers_sample_is_read_as_terms() throws Exception {
    Terms terms = terms("", "");
    assertThat(terms.version()).isEqualTo(7);
    assertThat(terms.validity().startInclusive()).isEqualTo(LocalDate.parse("2026-09-01"));
    assertThat(terms.validity().end()).isEmpty();
    Phase phase = terms.phases().getFirst();
    assertThat(terms.provider().zone()).isEqualTo(ZoneId.of("Europe/Oslo"));
    assertThat(phase.timePrice("consultant").orElseThrow().perHour())
        .isEqualTo(Money.parse("NOK 1087.50"));
    assertThat(phase.timePrice("consultant").orElseThrow().listed())
        .isEqualTo(Source.of("price-list", "hours", 2));
    assertThat(phase.recurringPrices().getFirst().every()).isEqualTo(Period.ofMonths(1));
    assertThat(phase.recurringPrices().getFirst().billed()).isEqualTo(Billed.IN_ADVANCE);
    assertThat(phase.coverageOf(new Enquiry("licence", "phone", "low")).orElseThrow().coverage())
        .isEqualTo(new Coverage.Admitted(new Pay.Free()));
    assertThat(phase.coverage())
        .extracting(rule -> rule.when().unanswered())
        .containsExactly("", "not reporterRoles", "hours", "", "", "");
    assertThat(phase.coverage().get(3).coverage())
        .isEqualTo(new Coverage.TurnedAway("Meld saken i kundeportalen."));
    assertThat(phase.coverage().get(4).coverage())
        .isEqualTo(new Coverage.Admitted(new Pay.Quoted("consultant")));
    assertThat(phase.coverage().get(5).coverage())
        .isEqualTo(new Coverage.Admitted(new Pay.Timebank("hours", "consultant")));
  }

  @Test
  void terms_told_without_the_version_of_their_price_list_are_read_all_the_same() throws Exception {
    String code = "\"code\": \"consultant\"";
    String version = ",\n            \"version\": 2";
    assertThat(
            terms(code + version, code)
                .phases()
                .getFirst()
                .timePrice("consultant")
                .orElseThrow()
                .listed())
        .isNull();
  }

  @Test
  void terms_without_phases_are_none() throws Exception {
    ObjectNode document = (ObjectNode) JSON.readTree(Files.readString(SAMPLE));
    document.remove("phases");
    assertThatThrownBy(() -> JSON.treeToValue(document, TermsDocument.class))
        .hasMessageContaining("phases");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"in-advance\" | \"sometimes\" | sometimes",
        "\"P1M\" | \"P10D\" | P10D",
        "\"free\" | \"barter\" | barter",
        "\"incrementMinutes\": 15 | \"incrementMinutes\": 0 | 0 minutes",
        "\"currency\": \"NOK\", | \"currency\": \"SEK\", | SEK",
        "\"1087.50\" | \"-1.00\" | -1.00",
      })
  void a_value_that_cannot_be_is_refused_by_name(String from, String to, String named) {
    assertThatThrownBy(() -> terms(from, to))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(named);
  }
}
