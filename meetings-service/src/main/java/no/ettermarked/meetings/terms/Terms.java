package no.ettermarked.meetings.terms;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What an agreement says about meetings.
 *
 * @param agreement the agreement's id
 * @param number what people call it
 * @param version grows with every change of the terms
 * @param language BCP 47, in which reasons are told
 * @param zone the provider's, in which the agreement's dates are meant
 * @param team the provider's people for this agreement, and when they are
 * @param phases one after the other without gaps, at least one
 */
public record Terms(
    UUID agreement,
    String number,
    long version,
    Customer customer,
    String language,
    ZoneId zone,
    List<TeamMember> team,
    List<Phase> phases) {

  public Terms {
    team = List.copyOf(team);
    phases = List.copyOf(phases);
    if (phases.isEmpty()) {
      throw new IllegalArgumentException("agreement %s has no phase".formatted(number));
    }
    for (int i = 1; i < phases.size(); i++) {
      requireNoGap(number, phases.get(i - 1).days(), phases.get(i).days());
    }
  }

  private static void requireNoGap(String number, AgreementPeriod days, AgreementPeriod next) {
    if (!next.from().equals(days.to())) {
      throw new IllegalArgumentException(
          "a phase of agreement %s begins when the one before ends, but %s came after %s"
              .formatted(number, next.from(), days.to()));
    }
  }

  /** When the agreement holds, all phases together. */
  public AgreementPeriod period() {
    return new AgreementPeriod(phases.getFirst().days().from(), phases.getLast().days().to());
  }

  /** The provider's people on a day. */
  public List<Person> teamOn(LocalDate day) {
    return team.stream()
        .filter(member -> member.days().contains(day))
        .map(TeamMember::person)
        .toList();
  }

  /** The keys of all meetings that any phase promises, each once. */
  public List<String> keys() {
    return phases.stream()
        .flatMap(phase -> phase.meetings().stream())
        .map(MeetingCommitment::key)
        .distinct()
        .toList();
  }

  /** What is promised of a meeting, over time. */
  public Promised promised(String key) {
    return new Promised(
        period().from(),
        phases.stream()
            .flatMap(
                phase ->
                    phase.meeting(key).stream()
                        .map(meeting -> new Promised.Stretch(phase.days(), meeting)))
            .toList());
  }

  /** The first day after another on which a phase begins, or the agreement no longer holds. */
  public Optional<LocalDate> nextTurningPoint(LocalDate after) {
    return Stream.concat(phases.stream().map(phase -> phase.days().from()), period().end().stream())
        .filter(day -> day.isAfter(after))
        .findFirst();
  }
}
