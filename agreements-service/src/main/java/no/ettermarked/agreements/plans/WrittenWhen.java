package no.ettermarked.agreements.plans;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ettermarked.agreements.written.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a rule is about, as it is written: a list that is missing means any.
 *
 * @param inside the key of a calendar that is open when the case comes
 * @param outside the key of a calendar that is closed when the case comes
 * @param not what it is not about
 */
public record WrittenWhen(
    @Nullable List<String> kinds,
    @Nullable List<String> channels,
    @Nullable List<String> priorities,
    @Nullable List<String> reporterRoles,
    @Nullable String inside,
    @Nullable String outside,
    @Nullable WrittenNot not) {

  /** What a rule is not about, as it is written. */
  public record WrittenNot(
      @Nullable List<String> kinds,
      @Nullable List<String> channels,
      @Nullable List<String> priorities,
      @Nullable List<String> reporterRoles) {

    static final WrittenNot NOTHING = new WrittenNot(null, null, null, null);
  }

  When read() {
    WrittenNot except = not == null ? WrittenNot.NOTHING : not;
    return new When(
        new Chosen<>(read(kinds, Slug::new), read(except.kinds(), Slug::new)),
        new Chosen<>(read(channels, Slug::new), read(except.channels(), Slug::new)),
        new Chosen<>(read(priorities, Priority::parse), read(except.priorities(), Priority::parse)),
        new Reporter(read(reporterRoles, Slug::new), read(except.reporterRoles(), Slug::new)),
        hours());
  }

  private Optional<Hours> hours() {
    if (inside != null) {
      return Optional.of(new Hours.Inside(new Slug(inside)));
    }
    return Optional.ofNullable(outside).map(calendar -> new Hours.Outside(new Slug(calendar)));
  }

  private static <T> Set<T> read(@Nullable List<String> texts, Function<String, T> reader) {
    return texts == null
        ? Set.of()
        : texts.stream().map(reader).collect(Collectors.toUnmodifiableSet());
  }
}
