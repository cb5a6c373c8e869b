package no.ettermarked.agreements.teams;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.ettermarked.kit.reasons.Reason;

/** What a team has time for, against what it has promised (OSE-10, NET-3). */
public record Capacity(Team team, List<Promise> promises) {

  public Capacity {
    promises = List.copyOf(promises);
  }

  /** The same with one promise more. */
  public Capacity with(Promise promise) {
    return new Capacity(team, Stream.concat(promises.stream(), Stream.of(promise)).toList());
  }

  /** The same when an agreement ends on a day, and what it promises with it. */
  public Capacity withoutPromisesOf(UUID agreement, LocalDate from) {
    return new Capacity(
        team,
        promises.stream()
            .flatMap(
                promise ->
                    promise.agreement().filter(agreement::equals).isPresent()
                        ? promise.until(from).stream()
                        : Stream.of(promise))
            .toList());
  }

  /** The spans of some days, without a gap, each as long as nothing changes. */
  public List<CapacitySpan> during(Stretch window) {
    return window.cutOn(Stretch.turns(stretches())).stream().map(this::span).toList();
  }

  /** The first span in which more is promised than there is. */
  public Optional<CapacitySpan> firstOverbooked(Stretch window) {
    return during(window).stream().filter(CapacitySpan::isOverbooked).findFirst();
  }

  private Stream<Stretch> stretches() {
    return Stream.concat(team.stretches(), promises.stream().map(Promise::stretch));
  }

  private CapacitySpan span(Stretch stretch) {
    LocalDate date = stretch.from();
    Share held = held(date, member -> true);
    Share promised = promised(date, promise -> true);
    List<Reason> because = new ArrayList<>();
    if (promised.compareTo(held) > 0) {
      because.add(CapacitySpan.overbooked("team.overbooked", team, stretch, promised, held, ""));
    }
    named(date).forEach(email -> person(email, stretch).ifPresent(because::add));
    Share absent = held(date, member -> team.absence(member.person(), date).isPresent());
    return new CapacitySpan(stretch, held, absent, promised, because);
  }

  private Optional<Reason> person(String email, Stretch stretch) {
    LocalDate date = stretch.from();
    Share held = held(date, member -> member.person().is(email));
    Share promised =
        promised(date, promise -> promise.person().filter(email::equalsIgnoreCase).isPresent());
    return promised.compareTo(held) > 0
        ? Optional.of(
            CapacitySpan.overbooked("team.person-overbooked", team, stretch, promised, held, email))
        : Optional.empty();
  }

  private List<String> named(LocalDate date) {
    return promises.stream()
        .filter(promise -> promise.stretch().contains(date))
        .flatMap(promise -> promise.person().stream())
        .map(email -> email.toLowerCase(Locale.ROOT))
        .distinct()
        .sorted()
        .toList();
  }

  private Share held(LocalDate date, Predicate<Membership> which) {
    return team.on(date).filter(which).map(Membership::share).reduce(Share.NONE, Share::plus);
  }

  private Share promised(LocalDate date, Predicate<Promise> which) {
    return promises.stream()
        .filter(promise -> promise.stretch().contains(date))
        .filter(which)
        .map(Promise::share)
        .reduce(Share.NONE, Share::plus);
  }
}
