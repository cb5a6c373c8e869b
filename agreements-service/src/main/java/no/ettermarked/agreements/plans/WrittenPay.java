package no.ettermarked.agreements.plans;

import org.jspecify.annotations.Nullable;

/**
 * How work is paid, as it is written.
 *
 * @param as {@code included}, {@code free} or {@code hourly}
 * @param price the code of a time price, for {@code hourly}
 */
public record WrittenPay(String as, @Nullable String price) {

  static final String HOURLY = "hourly";
}
