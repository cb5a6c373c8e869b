package no.ettermarked.cases.terms;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A stretch of days of an agreement, and what it says about cases in them.
 *
 * @param coverage in order: the first rule that matches decides
 * @param targets in order: of a measure, the first line that matches decides
 * @param timebanks what customers call them, by their keys
 */
public record Phase(
    LocalDays days,
    List<CoverageRule> coverage,
    List<TargetLine> targets,
    Map<String, String> timebanks) {

  public Phase {
    coverage = List.copyOf(coverage);
    targets = List.copyOf(targets);
    timebanks = Map.copyOf(timebanks);
  }

  Optional<CoverageRule> coverageOf(Circumstances circumstances) {
    return coverage.stream().filter(rule -> rule.when().matches(circumstances)).findFirst();
  }

  Optional<TargetRule> targetOf(Circumstances circumstances, Measure measure) {
    return targets.stream()
        .filter(line -> line.measure() == measure)
        .filter(line -> line.when().matches(circumstances))
        .findFirst()
        .flatMap(
            line ->
                switch (line) {
                  case TargetRule rule -> Optional.of(rule);
                  case TargetLine.NothingPromised _ -> Optional.empty();
                });
  }
}
