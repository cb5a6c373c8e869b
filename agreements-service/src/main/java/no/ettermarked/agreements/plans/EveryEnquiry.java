package no.ettermarked.agreements.plans;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.agreements.written.Slug;

/**
 * The enquiries that a list of rules can tell apart, one of each sort. Values that no rule names
 * are all alike, so one stands for them.
 */
final class EveryEnquiry {

  private static final int MOST = 10_000;
  private static final int MOST_TOGETHER = 8;
  private static final Slug NAMED_BY_NONE = new Slug("z".repeat(64));

  private final Set<Slug> kinds;
  private final Set<Slug> channels;
  private final List<Set<Slug>> roles;
  private final List<Set<Slug>> open;

  private EveryEnquiry(List<When> rules) {
    kinds = named(rules.stream().flatMap(rule -> rule.kinds().named()));
    channels = named(rules.stream().flatMap(rule -> rule.channels().named()));
    roles =
        subsets(
            rules.stream()
                .flatMap(
                    rule ->
                        Stream.concat(
                            rule.reporter().anyOf().stream(), rule.reporter().noneOf().stream())));
    open = subsets(rules.stream().flatMap(rule -> rule.hours().stream()).map(Hours::calendar));
  }

  static EveryEnquiry toldApartBy(List<When> rules) {
    return new EveryEnquiry(rules);
  }

  /** Those that a rule is about; none when there are too many to look at. */
  Optional<List<Enquiry>> matching(When rule) {
    List<Slug> itsKinds = kinds.stream().filter(rule.kinds()::matches).toList();
    List<Slug> itsChannels = channels.stream().filter(rule.channels()::matches).toList();
    long count = (long) itsKinds.size() * itsChannels.size() * roles.size() * open.size() * 4;
    if (roles.isEmpty() || open.isEmpty() || count > MOST) {
      return Optional.empty();
    }
    return Optional.of(
        itsKinds.stream()
            .flatMap(kind -> itsChannels.stream().flatMap(channel -> of(kind, channel)))
            .filter(rule::matches)
            .toList());
  }

  private Stream<Enquiry> of(Slug kind, Slug channel) {
    return Arrays.stream(Priority.values())
        .flatMap(
            priority ->
                roles.stream()
                    .flatMap(
                        had ->
                            open.stream()
                                .map(hours -> new Enquiry(kind, channel, priority, had, hours))));
  }

  private static Set<Slug> named(Stream<Slug> named) {
    return Stream.concat(named, Stream.of(NAMED_BY_NONE))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All subsets; none at all when there are too many. */
  private static List<Set<Slug>> subsets(Stream<Slug> named) {
    List<Slug> all = named.distinct().sorted().toList();
    return all.size() > MOST_TOGETHER
        ? List.of()
        : IntStream.range(0, 1 << all.size())
            .mapToObj(
                bits ->
                    IntStream.range(0, all.size())
                        .filter(i -> (bits & (1 << i)) != 0)
                        .mapToObj(all::get)
                        .collect(Collectors.toUnmodifiableSet()))
            .toList();
  }
}
