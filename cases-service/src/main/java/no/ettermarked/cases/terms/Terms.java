package no.ettermarked.cases.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one agreement says about cases.
 *
 * @param agreementNumber the number people use for it, such as {@code OSE-A1}
 * @param numberPrefix what the numbers of the provider's cases begin with, such as {@code OSE}
 * @param contacts the customer's people
 * @param phases one after the other without gaps, at least one; what holds at an instant is said by
 *     the one whose days contain it (VEN-4)
 */
public record Terms(
    UUID agreement,
    String agreementNumber,
    UUID customer,
    String numberPrefix,
    List<Contact> contacts,
    List<Phase> phases) {

  public Terms {
    contacts = List.copyOf(contacts);
    phases = List.copyOf(phases);
    if (phases.isEmpty()) {
      throw new IllegalArgumentException(
          "agreement %s has a phase or more, but had none".formatted(agreementNumber));
    }
    for (int i = 1; i < phases.size(); i++) {
      requireNoGap(agreementNumber, phases.get(i - 1).days(), phases.get(i).days());
    }
  }

  private static void requireNoGap(String agreement, LocalDays days, LocalDays next) {
    if (!days.isFollowedBy(next)) {
      throw new IllegalArgumentException(
          "a phase of agreement %s begins when the one before ends, but %s came after %s"
              .formatted(agreement, next.from(), days.to()));
    }
  }

  /** The first day on which they are in force, in the provider's zone. */
  public LocalDate from() {
    return phases.getFirst().days().from();
  }

  /** The first day on which they no longer are; null when they have no end. */
  public @Nullable LocalDate to() {
    return phases.getLast().days().to();
  }

  public boolean inForceAt(Instant instant) {
    return phaseAt(instant).isPresent();
  }

  /** The rule that decides whether an enquiry is admitted; empty when no rule is about it. */
  public Optional<CoverageRule> coverageOf(Arrival arrival) {
    return phaseAt(arrival.at()).flatMap(phase -> phase.coverageOf(circumstances(arrival)));
  }

  /** What customers call a timebank at an instant: its key where nobody says more. */
  public String timebank(String key, Instant at) {
    return phaseAt(at).map(phase -> phase.timebanks().getOrDefault(key, key)).orElse(key);
  }

  /** What is promised for an enquiry of one measure; empty when nothing is. */
  public Optional<TargetRule> targetOf(Arrival arrival, Measure measure) {
    return phaseAt(arrival.at()).flatMap(phase -> phase.targetOf(circumstances(arrival), measure));
  }

  private Optional<Phase> phaseAt(Instant instant) {
    return phases.stream().filter(phase -> phase.days().contains(instant)).findFirst();
  }

  private Circumstances circumstances(Arrival arrival) {
    return new Circumstances(
        arrival.enquiry(),
        arrival.reporterEmail().map(this::rolesOf).orElse(Set.of()),
        arrival.at());
  }

  private Set<String> rolesOf(String email) {
    return contacts.stream()
        .filter(contact -> contact.isReachedAt(email))
        .flatMap(contact -> contact.roles().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
