package no.ettermarked.agreements.teams;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Stream;
import no.ettermarked.agreements.written.Slug;

/**
 * Those who look after customers together. What is done to it gives another team, which is held
 * against {@link TeamRules} before it is kept.
 *
 * @param soleRoles the roles that exactly one has on every day (NET-2)
 * @param from its first day
 * @param version counted up by every change
 */
public record Team(
    UUID id,
    String name,
    Set<Slug> soleRoles,
    LocalDate from,
    List<Membership> members,
    List<Absence> absences,
    long version) {

  public Team {
    soleRoles = Set.copyOf(soleRoles);
    members = List.copyOf(members);
    absences = List.copyOf(absences);
  }

  /** Those who are in it on a day. */
  public Stream<Membership> on(LocalDate date) {
    return members.stream().filter(member -> member.stretch().contains(date));
  }

  /** The days on which anything of it begins or ends. */
  SortedSet<LocalDate> turns() {
    return Stretch.turns(stretches());
  }

  /** All that holds for a time in it. */
  Stream<Stretch> stretches() {
    return Stream.concat(
        members.stream().map(Membership::stretch), absences.stream().map(Absence::stretch));
  }

  /** The absence of somebody on a day. */
  public Optional<Absence> absence(Person person, LocalDate date) {
    return absences.stream()
        .filter(absence -> person.is(absence.email()) && absence.stretch().contains(date))
        .findFirst();
  }

  /**
   * Somebody joins. Who has a role that only one has leaves it that day, and the new one has it
   * until the next does.
   */
  public Team joined(Membership member) {
    if (!soleRoles.contains(member.role())) {
      return with(Stream.concat(members.stream(), Stream.of(member)));
    }
    LocalDate from = member.stretch().from();
    List<Membership> after = new ArrayList<>();
    Optional<LocalDate> to = member.stretch().to();
    for (Membership other : members) {
      if (!other.role().equals(member.role())) {
        after.add(other);
      } else if (other.stretch().from().isAfter(from)) {
        after.add(other);
        to = earlier(to, other.stretch().from());
      } else {
        other.stretch().before(from).map(other::during).ifPresent(after::add);
      }
    }
    after.add(member.during(new Stretch(from, to)));
    return with(after.stream());
  }

  /** Somebody no longer has a role from a day on. */
  public Team left(String email, Slug role, LocalDate on) {
    return with(
        members.stream()
            .flatMap(
                member ->
                    is(member, email, role)
                        ? member.stretch().before(on).map(member::during).stream()
                        : Stream.of(member)));
  }

  /** Somebody is there for another share from a day on. */
  public Team shared(String email, Slug role, Share share, LocalDate from) {
    return with(
        members.stream()
            .flatMap(
                member ->
                    is(member, email, role) && member.stretch().contains(from)
                        ? Stream.concat(
                            member.stretch().before(from).map(member::during).stream(),
                            Stream.of(
                                member.of(share).during(new Stretch(from, member.stretch().to()))))
                        : Stream.of(member)));
  }

  /** Somebody will be away. */
  public Team away(Absence absence) {
    return with(members, Stream.concat(absences.stream(), Stream.of(absence)).toList());
  }

  /** Somebody is back on a day, or was never away. */
  public Team back(UUID absence, LocalDate on) {
    return with(
        members,
        absences.stream()
            .flatMap(
                other ->
                    other.id().equals(absence)
                        ? other.stretch().before(on).stream()
                            .map(
                                rest ->
                                    new Absence(
                                        other.id(), other.email(), rest, other.substitute()))
                        : Stream.of(other))
            .toList());
  }

  private Team with(Stream<Membership> others) {
    return with(others.toList(), absences);
  }

  private Team with(List<Membership> others, List<Absence> away) {
    return new Team(id, name, soleRoles, from, others, away, version);
  }

  private static boolean is(Membership member, String email, Slug role) {
    return member.person().is(email) && member.role().equals(role);
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> one, LocalDate other) {
    return Optional.of(one.filter(date -> date.isBefore(other)).orElse(other));
  }
}
