package no.ettermarked.agreements.plans;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.ettermarked.agreements.written.Slug;
import org.jspecify.annotations.Nullable;

/**
 * What an hour costs, as it is written.
 *
 * @param role whose hours they are
 * @param discountPercent a decimal number
 * @param bySize prices of larger agreements
 */
public record WrittenTimePrice(
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

  /** The price of agreements of at least a size, as it is written. */
  public record WrittenSizePrice(int from, WrittenMoney perHour) {}

  public WrittenTimePrice {
    bySize = Objects.requireNonNullElse(bySize, List.of());
  }

  public TimePrice read() {
    return new TimePrice(
        new Slug(code),
        name,
        perHour.read(),
        minimumMinutes,
        incrementMinutes,
        VatPercent.parse(vatPercent),
        Optional.ofNullable(role).map(Slug::new),
        Optional.ofNullable(discountPercent).map(Discount::parse),
        bySize.stream()
            .map(size -> new TimePrice.SizePrice(size.from(), size.perHour().read()))
            .toList(),
        Optional.ofNullable(because));
  }
}
