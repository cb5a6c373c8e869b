package no.ettermarked.agreements.pricelists;

import static no.ettermarked.agreements.pricelists.PriceListSamples.FIRST;
import static no.ettermarked.agreements.pricelists.PriceListSamples.HOURS_2;
import static no.ettermarked.agreements.pricelists.PriceListSamples.SECOND;
import static no.ettermarked.agreements.pricelists.PriceListSamples.list;
import static no.ettermarked.agreements.pricelists.PriceListSamples.price;
import static no.ettermarked.agreements.pricelists.PriceListSamples.size;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.ettermarked.agreements.plans.WrittenHourlyAmounts;
import no.ettermarked.agreements.plans.WrittenMoney;
import no.ettermarked.agreements.pricelists.PriceListRules.Shelf;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PriceListRulesTest {
  private static final CurrencyUnit NOK = CurrencyUnit.of("NOK");
  private static final LocalDate TODAY = LocalDate.of(2027, 6, 15);
  private static final Shelf EMPTY = new Shelf(Optional.empty(), TODAY, NOK);
  private static final Shelf AFTER_2 = new Shelf(Optional.of(HOURS_2), TODAY, NOK);

  private static List<String> faults(WrittenPriceList list, Shelf shelf) {
    return PriceListRules.flaws(list, shelf).stream()
        .map(flaw -> flaw.pointer() + " " + flaw.sentence())
        .toList();
  }

  @Test
  @DisplayName("a first version may have held for long; a next one holds from today or later")
  void from() {
    assertThat(faults(list(FIRST, price("consultant", "1490.00")), EMPTY)).isEmpty();
    assertThat(faults(all(TODAY), AFTER_2)).isEmpty();
    assertThat(faults(all(TODAY.minusDays(1)), AFTER_2))
        .containsExactly("/from A next version holds from today or a later day.");
    assertThat(faults(all(SECOND), new Shelf(Optional.of(HOURS_2), FIRST, NOK)))
        .containsExactly("/from Version 2 holds from 2027-02-01; the next holds from a later day.");
    assertThat(faults(list(LocalDate.of(2300, 1, 1), price("consultant", "1.00")), EMPTY))
        .containsExactly("/from Expected a date from 1900 to 2199.");
  }

  private static WrittenPriceList all(LocalDate from) {
    return list(from, price("consultant", "1690.00"), price("manager", "1700.00"));
  }

  @Test
  @DisplayName("a next version prices whatever the one before it did, since plans refer to it")
  void nothing_is_dropped() {
    assertThat(faults(list(TODAY, price("on-call", "2200.00")), AFTER_2))
        .containsExactly(
            "/prices The version before this one prices consultant, so this one does, too.",
            "/prices The version before this one prices manager, so this one does, too.");
  }

  @Test
  @DisplayName("everything that is wrong with its prices is told at once")
  void prices() {
    WrittenListPrice euro =
        new WrittenListPrice(
            "manager", new WrittenHourlyAmounts(new WrittenMoney("99.00", "EUR"), List.of()));
    assertThat(
            PriceListRules.flaws(
                list(
                    FIRST,
                    price("consultant", "1490.00", size(10, "1.00"), size(10, "2.00")),
                    price("consultant", "1490.001"),
                    euro,
                    price("on-call", "2200.00", size(10, "1.001"))),
                EMPTY))
        .extracting(flaw -> flaw.pointer())
        .containsExactlyInAnyOrder(
            "/prices/0/bySize",
            "/prices/1/code",
            "/prices/1/perHour",
            "/prices/2/perHour",
            "/prices/3/bySize");
  }
}
