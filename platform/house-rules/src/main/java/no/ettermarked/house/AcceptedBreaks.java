package no.ettermarked.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Breaks of a contract that were agreed on, in {@code api/accepted-breaks.txt}: each line is a
 * reason as the check gives it, under a comment that says why nobody is let down. A line that
 * excuses nothing any more may go.
 */
record AcceptedBreaks(Path file) {

  static AcceptedBreaks ofModule() {
    return new AcceptedBreaks(Path.of("api/accepted-breaks.txt"));
  }

  /** Those of the reasons that nobody has agreed to. */
  List<String> others(List<String> reasons) {
    List<String> accepted =
        Files.exists(file)
            ? Committed.present(file)
                .lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("#"))
                .toList()
            : List.of();
    return reasons.stream().filter(reason -> !accepted.contains(reason)).toList();
  }
}
