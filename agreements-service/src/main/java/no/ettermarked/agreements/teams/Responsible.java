package no.ettermarked.agreements.teams;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.ettermarked.agreements.providers.Words;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Source;

/**
 * Who answers in a role on a day, and why it is they (NET-2, NET-4).
 *
 * @param holder who has the role
 * @param acting who answers: the holder, or a substitute; nobody when all of them are away
 */
public record Responsible(Slug role, Person holder, Optional<Person> acting, List<Reason> because) {

  public Responsible {
    because = List.copyOf(because);
  }

  /**
   * Everybody who has a role in a team on a day, in the order they joined.
   *
   * @param words what customers call the roles
   */
  public static List<Responsible> in(Team team, LocalDate date, Words words) {
    return team.on(date).map(member -> of(member, team, date, words)).toList();
  }

  static Responsible of(Membership member, Team team, LocalDate date, Words words) {
    List<Reason> because = new ArrayList<>();
    because.add(
        reason(
            "team.holds",
            team,
            Map.of("person", member.person().name(), "role", words.spoken(member.role()))));
    Set<String> seen = new HashSet<>();
    Optional<Person> acting = Optional.of(member.person());
    Optional<Absence> away = acting.flatMap(person -> team.absence(person, date));
    while (acting.isPresent() && away.isPresent()) {
      Person absent = acting.get();
      seen.add(absent.email().toLowerCase(Locale.ROOT));
      because.add(reason("team.absent", team, Map.of("person", absent.name())));
      acting =
          away.get()
              .substitute()
              .filter(email -> !seen.contains(email.toLowerCase(Locale.ROOT)))
              .flatMap(email -> personIn(team, email, date));
      acting.ifPresent(
          person ->
              because.add(
                  reason(
                      "team.substitute",
                      team,
                      Map.of("substitute", person.name(), "person", absent.name()))));
      away = acting.flatMap(person -> team.absence(person, date));
    }
    if (acting.isEmpty()) {
      because.add(reason("team.nobody", team, Map.of("role", words.spoken(member.role()))));
    }
    return new Responsible(member.role(), member.person(), acting, because);
  }

  private static Optional<Person> personIn(Team team, String email, LocalDate date) {
    return team.on(date).map(Membership::person).filter(person -> person.is(email)).findFirst();
  }

  private static Reason reason(String code, Team team, Map<String, String> inputs) {
    return Reason.of(code, Source.of("team", team.name()), inputs);
  }
}
