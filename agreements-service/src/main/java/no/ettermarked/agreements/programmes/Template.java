package no.ettermarked.agreements.programmes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.agreements.written.Slug;

/**
 * A version of what a programme or a checklist is made of; it never changes.
 *
 * @param version 1, 2, 3
 * @param ordered whether a step is done only when those before it are (OSE-14); a checklist is not
 *     (OSE-11)
 */
public record Template(
    Slug key, int version, String name, boolean ordered, List<TemplateStep> steps) {

  public Template {
    steps = List.copyOf(steps);
  }

  /** Everything that is wrong with its steps. */
  public static List<Flaw> flaws(List<TemplateStep> steps) {
    Set<Slug> seen = new HashSet<>();
    return Stream.concat(
            steps.isEmpty()
                ? Stream.of(new Flaw("/steps", "A template has a step or more."))
                : Stream.of(),
            IntStream.range(0, steps.size())
                .filter(i -> !seen.add(steps.get(i).key()))
                .mapToObj(
                    i ->
                        new Flaw(
                            "/steps/%d/key".formatted(i),
                            "Another step has this key: choose another.")))
        .toList();
  }
}
