package no.ettermarked.meetings.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an agreement promises of one meeting, phase by phase. A phase that goes on with it, as it
 * was or otherwise, goes on with the same series.
 *
 * @param anchor the agreement's first day: recurrences of all phases are counted from it
 * @param stretches in order; none when the agreement does not have the meeting
 */
public record Promised(LocalDate anchor, List<Stretch> stretches) {

  /** The days of a phase that has the meeting, and the meeting as it is then. */
  public record Stretch(AgreementPeriod days, MeetingCommitment meeting) {}

  public Promised {
    stretches = List.copyOf(stretches);
  }

  /** The meeting as it is on a day; empty when it is not promised then. */
  public Optional<MeetingCommitment> on(LocalDate day) {
    return stretches.stream()
        .filter(stretch -> stretch.days().contains(day))
        .map(Stretch::meeting)
        .findFirst();
  }

  /** The meeting as it is on a day or will be next; empty when it is promised no more. */
  public Optional<MeetingCommitment> from(LocalDate day) {
    return stretches.stream()
        .filter(stretch -> !stretch.days().endedBy(day))
        .map(Stretch::meeting)
        .findFirst();
  }
}
