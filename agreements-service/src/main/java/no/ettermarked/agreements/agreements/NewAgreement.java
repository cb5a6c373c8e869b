package no.ettermarked.agreements.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.ettermarked.agreements.plans.WrittenTerms;

/**
 * An agreement that is to be offered.
 *
 * @param team people by name; none where they are those of a team
 * @param servedBy the team that is to serve the customer (NET-1)
 * @param capacity what of that team is promised to the customer
 * @param acceptBy the last day on which it can be accepted
 * @param replaces the agreement that ends when this one begins
 * @param own what it says itself, before its plans (OSE-13)
 */
public record NewAgreement(
    UUID customer,
    LocalDate from,
    Optional<LocalDate> to,
    List<WantedPlan> items,
    List<TeamMember> team,
    Optional<UUID> servedBy,
    Optional<OfferedCapacity> capacity,
    Optional<LocalDate> acceptBy,
    Optional<UUID> replaces,
    WrittenTerms own) {

  public NewAgreement {
    items = List.copyOf(items);
    team = List.copyOf(team);
  }

  /** Whether all its dates are ones that anything can be agreed about. */
  boolean isWithinReach() {
    return Stream.concat(
            Stream.concat(Stream.of(from), to.stream()),
            items.stream().flatMap(item -> Stream.concat(item.from().stream(), item.to().stream())))
        .allMatch(Reach::has);
  }

  boolean endsAfterItBegins() {
    return to.filter(end -> !end.isAfter(from)).isEmpty();
  }
}
