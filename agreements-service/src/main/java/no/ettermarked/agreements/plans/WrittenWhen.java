package no.ettermarked.agreements.plans;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ettermarked.agreements.written.Slug;
import org.jspecify.annotations.Nullable;

/** Which cases a rule is about, as it is written: a list that is missing means any. */
public record WrittenWhen(
    @Nullable List<String> kinds,
    @Nullable List<String> channels,
    @Nullable List<String> priorities) {

  When read() {
    return new When(
        read(kinds, Slug::new), read(channels, Slug::new), read(priorities, Priority::parse));
  }

  private static <T> Set<T> read(@Nullable List<String> texts, Function<String, T> reader) {
    return texts == null
        ? Set.of()
        : texts.stream().map(reader).collect(Collectors.toUnmodifiableSet());
  }
}
