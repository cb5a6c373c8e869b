package no.ettermarked.agreements.plans;

/**
 * How often, as a recurrence rule of RFC 5545 section 3.3.10. The agreement says from when to when
 * and the meeting at what time, so the rule has no COUNT, no UNTIL and no times of day.
 *
 * @param rule such as {@code FREQ=MONTHLY;BYDAY=2TU}
 */
public record Recurrence(String rule) {

  public Recurrence {
    if (!RecurrenceGrammar.holds(rule)) {
      throw new IllegalArgumentException(
          "a recurrence is an RFC 5545 rule of days, weeks, months or years that comes about, such"
              + " as FREQ=MONTHLY;BYDAY=2TU, but was '%s'".formatted(rule));
    }
  }

  /**
   * @throws IllegalArgumentException if the rule is not one, or of a kind that is not taken here
   */
  public static Recurrence parse(String rule) {
    return new Recurrence(rule);
  }
}
