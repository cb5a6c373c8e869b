package no.ettermarked.agreements.plans;

import java.time.Period;

/** How long what is agreed can last: 0 to 10 years. */
final class Lengths {

  private static final int MOST_MONTHS = 120;
  private static final int MOST_DAYS = 3650;

  private Lengths() {}

  static boolean isSensible(Period length) {
    return length.getYears() >= 0
        && length.getMonths() >= 0
        && length.getDays() >= 0
        && length.getDays() <= MOST_DAYS
        && length.toTotalMonths() <= MOST_MONTHS;
  }
}
