package no.ettermarked.house;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Words of floating point in source: class files do not tell of every primitive that is used. */
final class FloatingPoint {
  private static final Pattern WORD =
      Pattern.compile(
          "\\b(double|float|Double|Float|(double|float)Value|(parse|next)(Double|Float))\\b");

  private FloatingPoint() {}

  /** The lines with such a word, each with its number, from one. */
  static List<String> in(List<String> lines) {
    return IntStream.range(0, lines.size())
        .filter(i -> WORD.matcher(lines.get(i)).find())
        .mapToObj(i -> (i + 1) + ": " + lines.get(i).strip())
        .toList();
  }
}
