package no.ettermarked.agreements.plans;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.ettermarked.agreements.written.Slug;
import org.jspecify.annotations.Nullable;

/**
 * What an hour costs, as it is written.
 *
 * @param perHour none where a price list says it
 * @param role whose hours they are
 * @param discountPercent a decimal number
 * @param bySize prices of larger agreements
 * @param priceList where the amounts stand; none where they stand here
 */
public record WrittenTimePrice(
    String code,
    String name,
    @Nullable WrittenMoney perHour,
    long minimumMinutes,
    long incrementMinutes,
    String vatPercent,
    @Nullable String role,
    @Nullable String discountPercent,
    List<WrittenSizePrice> bySize,
    @Nullable String because,
    @Nullable WrittenPriceReference priceList) {

  /** The price of agreements of at least a size, as it is written. */
  public record WrittenSizePrice(int from, WrittenMoney perHour) {}

  public WrittenTimePrice {
    bySize = Objects.requireNonNullElse(bySize, List.of());
  }

  /** One whose amounts stand here. */
  public WrittenTimePrice(
      String code,
      String name,
      WrittenMoney perHour,
      long minimumMinutes,
      long incrementMinutes,
      String vatPercent,
      @Nullable String role,
      @Nullable String discountPercent,
      List<WrittenSizePrice> bySize,
      @Nullable String because) {
    this(
        code,
        name,
        perHour,
        minimumMinutes,
        incrementMinutes,
        vatPercent,
        role,
        discountPercent,
        bySize,
        because,
        null);
  }

  /** The amounts that stand here; none where a price list has them. */
  Optional<WrittenHourlyAmounts> amounts() {
    return Optional.ofNullable(perHour).map(hour -> new WrittenHourlyAmounts(hour, bySize));
  }

  /** Where the amounts stand, if not here. */
  Optional<PriceReference> reference() {
    return Optional.ofNullable(priceList).map(WrittenPriceReference::read);
  }

  /** What is written, once nothing is wrong with it: either amounts or a price list. */
  public HourPrice read() {
    return reference()
        .<HourPrice>map(listed -> new HourPrice.Listed(listed, this))
        .orElseGet(() -> new HourPrice.Stated(at(amounts().orElseThrow().read())));
  }

  /** The price with these amounts, which stand here. */
  TimePrice at(HourlyAmounts amounts) {
    return at(amounts, Optional.empty());
  }

  /** The price with these amounts, and where they stand if a price list has them. */
  TimePrice at(HourlyAmounts amounts, Optional<ListedPrice> listed) {
    return new TimePrice(
        new Slug(code),
        name,
        amounts,
        listed,
        minimumMinutes,
        incrementMinutes,
        VatPercent.parse(vatPercent),
        Optional.ofNullable(role).map(Slug::new),
        Optional.ofNullable(discountPercent).map(Discount::parse),
        Optional.ofNullable(because));
  }
}
