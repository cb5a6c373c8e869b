package no.ettermarked.agreements.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.ettermarked.agreements.providers.Words;
import no.ettermarked.agreements.written.Slug;

/**
 * Somebody's answering in a role on some days: who has it, or who acts for them (NET-2, NET-4).
 *
 * @param inPlaceOf whom they act for
 */
public record Acting(Slug role, Person person, Optional<Person> inPlaceOf, Stretch stretch) {

  /**
   * Everybody who answers in a team on some days, in the order they joined, each role day by day
   * without an overlap of who has it and who acts. Where nobody does there is none.
   */
  public static List<Acting> in(Team team, Stretch window) {
    return team.members().stream()
        .flatMap(
            member -> member.stretch().and(window).stream().flatMap(days -> of(member, team, days)))
        .toList();
  }

  private static Stream<Acting> of(Membership member, Team team, Stretch days) {
    List<Acting> all = new ArrayList<>();
    for (Stretch span : days.cutOn(team.turns())) {
      Responsible.of(member, team, span.from(), Words.NONE)
          .acting()
          .map(person -> of(member, person, span))
          .ifPresent(acting -> add(acting, all));
    }
    return all.stream();
  }

  private static Acting of(Membership member, Person person, Stretch days) {
    return new Acting(
        member.role(),
        person,
        Optional.of(member.person()).filter(holder -> !holder.is(person.email())),
        days);
  }

  /** Goes on with the last where nothing is different. */
  private static void add(Acting acting, List<Acting> all) {
    if (!all.isEmpty() && all.getLast().goesOnWith(acting)) {
      Acting last = all.removeLast();
      all.add(last.during(new Stretch(last.stretch.from(), acting.stretch.to())));
    } else {
      all.add(acting);
    }
  }

  private boolean goesOnWith(Acting next) {
    return during(next.stretch).equals(next)
        && stretch.to().filter(next.stretch.from()::equals).isPresent();
  }

  private Acting during(Stretch other) {
    return new Acting(role, person, inPlaceOf, other);
  }
}
