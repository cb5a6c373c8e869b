package no.ettermarked.agreements.plans;

import java.util.List;
import java.util.stream.Stream;
import no.ettermarked.agreements.plans.WrittenTimePrice.WrittenSizePrice;
import org.joda.money.CurrencyUnit;

/** What an hour costs agreements of different sizes, as it is written. */
public record WrittenHourlyAmounts(WrittenMoney perHour, List<WrittenSizePrice> bySize) {

  public HourlyAmounts read() {
    return new HourlyAmounts(
        perHour.read(),
        bySize.stream()
            .map(size -> new HourlyAmounts.SizePrice(size.from(), size.perHour().read()))
            .toList());
  }

  /** Whether the smallest agreement's is in a currency, and no finer than its smallest coin. */
  public boolean isOrdinaryIn(CurrencyUnit currency) {
    return perHour.isIn(currency);
  }

  /** Whether those of larger agreements are. */
  public boolean areSizesIn(CurrencyUnit currency) {
    return sizes().allMatch(size -> size.perHour().isIn(currency));
  }

  /** Whether no size stands there twice. */
  public boolean hasEachSizeOnce() {
    return sizes().map(WrittenSizePrice::from).distinct().count() == bySize.size();
  }

  private Stream<WrittenSizePrice> sizes() {
    return bySize.stream();
  }
}
