package no.ettermarked.agreements.pricelists;

import static no.ettermarked.agreements.pricelists.PriceListSamples.FIRST;
import static no.ettermarked.agreements.pricelists.PriceListSamples.HOURS;
import static no.ettermarked.agreements.pricelists.PriceListSamples.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.ettermarked.agreements.plans.PriceReference;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.reasons.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PriceListVersionsTest {

  private static Optional<String> price(String list, String code, LocalDate on) {
    return HOURS
        .find(new PriceReference(new Slug(list), new Slug(code)), on)
        .map(price -> price.amounts().of(1) + " " + price.listed().source());
  }

  @Test
  @DisplayName("the old price holds on 31 January, the new one on 1 February, each with its place")
  void half_open() {
    assertThat(price("hours", "consultant", LocalDate.of(2027, 1, 31)))
        .contains("NOK 1490.00 " + Source.of("price-list", "hours", 1, "prices/1"));
    assertThat(price("hours", "consultant", SECOND))
        .contains("NOK 1590.00 " + Source.of("price-list", "hours", 2, "prices/2"));
    assertThat(HOURS.begins(new Slug("hours"))).containsExactly(FIRST, SECOND);
  }

  @Test
  @DisplayName(
      "before the first version, of a code that came later, or of no list there is no price")
  void none() {
    assertThat(price("hours", "consultant", FIRST.minusDays(1))).isEmpty();
    assertThat(price("hours", "manager", SECOND.minusDays(1))).isEmpty();
    assertThat(price("days", "consultant", SECOND)).isEmpty();
  }

  @Test
  void a_version_ends_after_it_begins() {
    assertThatThrownBy(
            () -> new PriceList(1, PriceListSamples.list(FIRST), Optional.of(FIRST), Instant.EPOCH))
        .hasMessageContaining("2026-01-01 to 2026-01-01");
  }
}
