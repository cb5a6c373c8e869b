package no.ettermarked.billing.terms;

import java.util.Set;
import java.util.TreeSet;

/**
 * Which enquiries a rule is for.
 *
 * @param beyond the names of conditions that cannot be answered here, such as who reports the
 *     enquiry: cases-service decides, and a trial must not guess
 */
public record When(Wanted kinds, Wanted channels, Wanted priorities, Set<String> beyond) {
  public static final When ALWAYS =
      new When(Wanted.WHICHEVER, Wanted.WHICHEVER, Wanted.WHICHEVER, Set.of());

  /** Whether a rule is for an enquiry. */
  public enum Match {
    YES,
    NO,
    /** What is known here does not tell. */
    PERHAPS
  }

  public When {
    beyond = Set.copyOf(beyond);
  }

  public Match match(Enquiry enquiry) {
    boolean possible =
        kinds.allows(enquiry.kind())
            && channels.allows(enquiry.channel())
            && priorities.allows(enquiry.priority());
    if (!possible) {
      return Match.NO;
    }
    return beyond.isEmpty() ? Match.YES : Match.PERHAPS;
  }

  /** What cannot be answered here, in words. */
  public String unanswered() {
    return String.join(", ", new TreeSet<>(beyond));
  }
}
