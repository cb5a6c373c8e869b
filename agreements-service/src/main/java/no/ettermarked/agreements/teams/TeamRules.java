package no.ettermarked.agreements.teams;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.agreements.providers.Words;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.agreements.written.Slug;

/** What a team must hold to, on every day there is. */
public final class TeamRules {

  private static final List<Function<Team, Stream<Flaw>>> RULES =
      List.of(
          TeamRules::soleRolesHaveExactlyOne,
          TeamRules::nobodyHasARoleTwice,
          TeamRules::nobodyIsThereBeforeTheTeam,
          TeamRules::nobodyIsAwayTwice,
          TeamRules::absencesAreCovered);

  private TeamRules() {}

  /** Everything that is wrong with a team. */
  public static List<Flaw> flaws(Team team) {
    return RULES.stream().flatMap(rule -> rule.apply(team)).toList();
  }

  /** NET-2: from the team's first day without end, one after the other. */
  private static Stream<Flaw> soleRolesHaveExactlyOne(Team team) {
    return team.soleRoles().stream().sorted().flatMap(role -> exactlyOne(team, role));
  }

  private static Stream<Flaw> exactlyOne(Team team, Slug role) {
    List<Stretch> held =
        team.members().stream()
            .filter(member -> member.role().equals(role))
            .map(Membership::stretch)
            .sorted(Comparator.comparing(Stretch::from))
            .toList();
    LocalDate reached = team.from();
    for (int i = 0; i < held.size(); i++) {
      Stretch stretch = held.get(i);
      if (stretch.from().isAfter(reached)) {
        return Stream.of(gap(role, reached));
      }
      if (stretch.from().isBefore(reached)) {
        return Stream.of(two(role, stretch.from()));
      }
      if (stretch.to().isEmpty()) {
        return i == held.size() - 1 ? Stream.of() : Stream.of(two(role, held.get(i + 1).from()));
      }
      reached = stretch.to().get();
    }
    return Stream.of(gap(role, reached));
  }

  private static Flaw two(Slug role, LocalDate on) {
    return flaw("/role", "Two would be %s on %s; it is one.".formatted(role, on));
  }

  private static Flaw gap(Slug role, LocalDate from) {
    return flaw(
        "/role",
        "Nobody would be %s from %s; somebody is on every day. Let somebody else join in the role."
            .formatted(role, from));
  }

  private static Stream<Flaw> nobodyHasARoleTwice(Team team) {
    return pairs(team.members())
        .filter(pair -> pair.one().role().equals(pair.other().role()))
        .filter(pair -> pair.one().person().is(pair.other().person().email()))
        .filter(pair -> pair.one().stretch().overlaps(pair.other().stretch()))
        .map(
            pair ->
                flaw(
                    "/person/email",
                    "%s is %s in the team already at that time."
                        .formatted(pair.one().person().name(), pair.one().role())));
  }

  private static Stream<Flaw> nobodyIsThereBeforeTheTeam(Team team) {
    return team.members().stream()
        .filter(member -> member.stretch().from().isBefore(team.from()))
        .map(member -> flaw("/from", "The team begins on %s.".formatted(team.from())));
  }

  private static Stream<Flaw> nobodyIsAwayTwice(Team team) {
    return pairs(team.absences())
        .filter(pair -> pair.one().email().equalsIgnoreCase(pair.other().email()))
        .filter(pair -> pair.one().stretch().overlaps(pair.other().stretch()))
        .map(
            pair ->
                flaw("/from", "%s is away already at that time.".formatted(pair.other().email())));
  }

  private static Stream<Flaw> absencesAreCovered(Team team) {
    List<Flaw> wrong = team.absences().stream().flatMap(absence -> flaws(absence, team)).toList();
    return wrong.isEmpty() ? soleRolesAreAnswered(team) : wrong.stream();
  }

  private static Stream<Flaw> flaws(Absence absence, Team team) {
    if (!isThere(absence.email(), absence.stretch(), team)) {
      return Stream.of(notThere("/email", absence.email()));
    }
    if (absence.substitute().isEmpty()) {
      return Stream.of();
    }
    String substitute = absence.substitute().get();
    if (substitute.equalsIgnoreCase(absence.email())) {
      return Stream.of(flaw("/substitute", "Nobody acts for themselves: name another member."));
    }
    return isThere(substitute, absence.stretch(), team)
        ? Stream.of()
        : Stream.of(notThere("/substitute", substitute));
  }

  private static Flaw notThere(String pointer, String email) {
    return flaw(pointer, "%s is not in the team all that time.".formatted(email));
  }

  /** NET-4: the customer is not left alone where only one has the role. */
  private static Stream<Flaw> soleRolesAreAnswered(Team team) {
    return team.turns().stream()
        .flatMap(
            day ->
                Responsible.in(team, day, Words.NONE).stream()
                    .filter(responsible -> team.soleRoles().contains(responsible.role()))
                    .filter(responsible -> responsible.acting().isEmpty())
                    .map(
                        responsible ->
                            flaw(
                                "/substitute",
                                "Nobody would answer as %s from %s: say who acts meanwhile."
                                    .formatted(responsible.role(), day))));
  }

  /** In whichever roles: one stretch after another will do. */
  private static boolean isThere(String email, Stretch wanted, Team team) {
    LocalDate reached = wanted.from();
    List<Stretch> there =
        team.members().stream()
            .filter(member -> member.person().is(email))
            .map(Membership::stretch)
            .sorted(Comparator.comparing(Stretch::from))
            .toList();
    for (Stretch stretch : there) {
      if (stretch.contains(reached)) {
        if (stretch.contains(new Stretch(reached, wanted.to()))) {
          return true;
        }
        reached = stretch.to().orElse(reached);
      }
    }
    return false;
  }

  private record Pair<T>(T one, T other) {}

  private static <T> Stream<Pair<T>> pairs(List<T> all) {
    return IntStream.range(0, all.size())
        .boxed()
        .flatMap(i -> all.stream().skip(i + 1L).map(other -> new Pair<>(all.get(i), other)));
  }

  private static Flaw flaw(String pointer, String sentence) {
    return new Flaw(pointer, sentence);
  }
}
