package no.ettermarked.agreements.pricelists;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.ettermarked.agreements.plans.WrittenHourlyAmounts;
import no.ettermarked.agreements.plans.WrittenMoney;
import no.ettermarked.agreements.plans.WrittenTimePrice.WrittenSizePrice;

/** Price lists written by hand: hours 1 until 1 February 2027, and hours 2 from then. */
public final class PriceListSamples {
  static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  static final LocalDate SECOND = LocalDate.of(2027, 2, 1);
  private static final Instant PUBLISHED = Instant.parse("2025-12-01T08:00:00Z");

  public static final PriceList HOURS_1 =
      new PriceList(1, list(FIRST, price("consultant", "1490.00")), Optional.of(SECOND), PUBLISHED);
  public static final PriceList HOURS_2 =
      new PriceList(
          2,
          list(
              SECOND,
              price("manager", "1700.00"),
              price("consultant", "1590.00", size(20, "1550.00"))),
          Optional.empty(),
          PUBLISHED);

  /** Both versions of the one list. */
  public static final PriceListVersions HOURS =
      new PriceListVersions(
          key -> key.text().equals("hours") ? List.of(HOURS_1, HOURS_2) : List.of());

  private PriceListSamples() {}

  static WrittenPriceList list(LocalDate from, WrittenListPrice... prices) {
    return new WrittenPriceList("hours", "Prisliste", from, Arrays.asList(prices));
  }

  static WrittenListPrice price(String code, String amount, WrittenSizePrice... sizes) {
    return new WrittenListPrice(code, new WrittenHourlyAmounts(nok(amount), Arrays.asList(sizes)));
  }

  static WrittenSizePrice size(int from, String amount) {
    return new WrittenSizePrice(from, nok(amount));
  }

  private static WrittenMoney nok(String amount) {
    return new WrittenMoney(amount, "NOK");
  }
}
