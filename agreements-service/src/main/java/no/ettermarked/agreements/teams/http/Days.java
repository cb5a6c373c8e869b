package no.ettermarked.agreements.teams.http;

import java.time.LocalDate;
import java.util.Optional;
import no.ettermarked.agreements.teams.Stretch;
import no.ettermarked.kit.problems.Refused;
import org.jspecify.annotations.Nullable;

/** Days as they are sent: the first, and the day after the last. */
final class Days {

  private Days() {}

  static Stretch of(LocalDate from, @Nullable LocalDate to) {
    if (to != null && !to.isAfter(from)) {
      throw Refused.unprocessable(
          "days-end-before-they-begin",
          "to is the day after the last, so it comes after from.",
          "/to");
    }
    return new Stretch(from, Optional.ofNullable(to));
  }
}
