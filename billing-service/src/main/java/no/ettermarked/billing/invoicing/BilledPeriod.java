package no.ettermarked.billing.invoicing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The days of one period that are paid for.
 *
 * @param ofDays the days of the whole period, whether or not all are paid for
 */
public record BilledPeriod(LocalDate startInclusive, LocalDate endExclusive, long ofDays) {
  public BilledPeriod {
    long days = ChronoUnit.DAYS.between(startInclusive, endExclusive);
    if (days < 0 || days > ofDays) {
      throw new IllegalArgumentException(
          startInclusive + " up to " + endExclusive + " is not within " + ofDays + " days");
    }
  }

  public long days() {
    return ChronoUnit.DAYS.between(startInclusive, endExclusive);
  }

  public boolean whole() {
    return days() == ofDays;
  }

  public boolean beginsIn(YearMonth month) {
    return YearMonth.from(startInclusive).equals(month);
  }

  /** Whether the last day that is paid for is in the month. */
  public boolean endsIn(YearMonth month) {
    return YearMonth.from(endExclusive.minusDays(1)).equals(month);
  }
}
