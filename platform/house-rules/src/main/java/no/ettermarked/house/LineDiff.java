package no.ettermarked.house;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.util.diff.Chunk;
import org.assertj.core.util.diff.Delta;
import org.assertj.core.util.diff.DiffUtils;

/** What differs between two texts, for people: {@code -12 | as it was}, {@code +12 | as it is}. */
final class LineDiff {
  private static final int MOST_LINES = 60;

  private LineDiff() {}

  static String of(String before, String after) {
    List<String> lines =
        DiffUtils.diff(lines(before), lines(after)).getDeltas().stream()
            .flatMap(LineDiff::told)
            .toList();
    return String.join("\n", lines.stream().limit(MOST_LINES).toList())
        + (lines.size() > MOST_LINES
            ? "\nand %d lines more".formatted(lines.size() - MOST_LINES)
            : "");
  }

  private static Stream<String> told(Delta<String> delta) {
    return Stream.concat(told('-', delta.getOriginal()), told('+', delta.getRevised()));
  }

  private static Stream<String> told(char sign, Chunk<String> lines) {
    return IntStream.range(0, lines.size())
        .mapToObj(
            i ->
                "%s%5d | %s".formatted(sign, lines.getPosition() + i + 1, lines.getLines().get(i)));
  }

  private static List<String> lines(String text) {
    return List.of(text.split("\n", -1));
  }
}
