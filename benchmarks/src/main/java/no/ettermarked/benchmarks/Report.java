package no.ettermarked.benchmarks;

import java.io.PrintStream;
import java.util.List;
import no.ettermarked.benchmarks.Measured.Bound;

/** The end of a run: a table, and a bar for everything that has a bound. */
final class Report {
  private static final String ROW = "%-58s %24s %34s %9s %8s %s%n";
  private static final int JUST_ENOUGH = 20;
  private static final int LONGEST = 60;

  private final PrintStream out;

  Report(PrintStream out) {
    this.out = out;
  }

  void print(List<Measured> all) {
    out.println();
    out.printf(ROW, "what", "ours", "against", "ratio", "bound", "");
    for (Measured one : all) {
      out.printf(
          ROW,
          one.what(),
          one.ours(),
          one.other(),
          Measured.shortly(one.ratio()),
          one.target(),
          one.verdict());
    }
    out.println();
    out.println("How much of the bound is reached; | is just enough, > goes on:");
    all.stream().filter(one -> !(one.bound() instanceof Bound.None)).forEach(this::bar);
  }

  private void bar(Measured one) {
    int length = (int) Math.clamp(Math.round(one.reached() * JUST_ENOUGH), 1, LONGEST);
    StringBuilder bar = new StringBuilder("█".repeat(length));
    if (length > JUST_ENOUGH) {
      bar.setCharAt(JUST_ENOUGH, '|');
    } else {
      bar.append(" ".repeat(JUST_ENOUGH - length)).append('|');
    }
    if (length == LONGEST) {
      bar.append('>');
    }
    out.printf("%-58s %s%n", one.what(), bar);
  }
}
