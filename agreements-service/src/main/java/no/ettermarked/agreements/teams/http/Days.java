package no.ettermarked.agreements.teams.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.ettermarked.agreements.teams.Stretch;
import no.ettermarked.kit.problems.Fault;
import no.ettermarked.kit.problems.Refused;
import org.jspecify.annotations.Nullable;

/** Days as they are sent: the first, and the day after the last. */
final class Days {

  /** The last day that has a name in ISO 8601 without a sign. */
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private Days() {}

  /** Days that are asked for in a query. */
  static Stretch asked(LocalDate from, LocalDate to) {
    if (!to.isAfter(from) || to.isAfter(LAST)) {
      throw Refused.badRequest(
          "days-cannot-be-asked-for",
          "to is the day after the last: it comes after from, and not after " + LAST + ".",
          List.of(Fault.in("to", "Expected a day after %s, at most %s.".formatted(from, LAST))));
    }
    return new Stretch(from, Optional.of(to));
  }

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
