package no.ettermarked.agreements.teams;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ettermarked.agreements.written.Flaw;

/** Nobody is there for more than a whole position, in all teams together (OSE-10). */
public final class WholePosition {

  /**
   * Somebody's being in a team.
   *
   * @param team what people call it
   */
  public record Elsewhere(String team, Membership member) {}

  private WholePosition() {}

  /**
   * What is wrong with those who are in a team in another way than they were.
   *
   * @param elsewhere their memberships of other teams
   */
  public static List<Flaw> flaws(List<Membership> before, Team after, List<Elsewhere> elsewhere) {
    List<Elsewhere> all =
        Stream.concat(
                elsewhere.stream(),
                after.members().stream().map(member -> new Elsewhere(after.name(), member)))
            .toList();
    return after.members().stream()
        .filter(member -> !before.contains(member))
        .flatMap(member -> flaw(new Elsewhere(after.name(), member), all).stream())
        .distinct()
        .toList();
  }

  /** On the first day that it is too much; the sum is another only where somebody begins. */
  private static Optional<Flaw> flaw(Elsewhere changed, List<Elsewhere> all) {
    Stretch stretch = changed.member().stretch();
    List<Elsewhere> own =
        all.stream()
            .filter(one -> one.member().person().is(changed.member().person().email()))
            .toList();
    return own.stream()
        .map(one -> one.member().stretch().from())
        .map(from -> from.isBefore(stretch.from()) ? stretch.from() : from)
        .filter(stretch::contains)
        .distinct()
        .sorted()
        .filter(day -> sum(own, day).compareTo(Share.WHOLE) > 0)
        .findFirst()
        .map(day -> tooMuch(changed, own, day));
  }

  private static Flaw tooMuch(Elsewhere changed, List<Elsewhere> own, LocalDate day) {
    String rest =
        own.stream()
            .filter(one -> !one.equals(changed))
            .filter(one -> one.member().stretch().contains(day))
            .map(WholePosition::told)
            .collect(Collectors.joining(", "));
    return new Flaw(
        "/share",
        "%s would be there for %s %% on %s, which is more than a whole position: %s."
            .formatted(changed.member().person().name(), sum(own, day).percent(), day, rest));
  }

  private static String told(Elsewhere one) {
    return "%s %% as %s in %s"
        .formatted(one.member().share().percent(), one.member().role(), one.team());
  }

  private static Share sum(List<Elsewhere> own, LocalDate day) {
    return own.stream()
        .map(Elsewhere::member)
        .filter(member -> member.stretch().contains(day))
        .map(Membership::share)
        .reduce(Share.NONE, Share::plus);
  }
}
