package no.ettermarked.local;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/** Says what happens, a line for each thing, to the person who waits. */
public final class Progress {
  private final PrintWriter out;

  public Progress(PrintWriter out) {
    this.out = out;
  }

  /** Says nothing. */
  public static Progress silent() {
    return new Progress(new PrintWriter(PrintWriter.nullWriter()));
  }

  /** Takes a step, and says what is ready after it and how long that took. */
  void timed(Supplier<String> step) {
    long begun = System.nanoTime();
    String thing = step.get();
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    line(String.format(Locale.ROOT, "  %-20s ready   %5s", thing, seconds(took)));
  }

  public void line(String text) {
    out.println(text);
    out.flush();
  }

  static String seconds(Duration duration) {
    return String.format(
        Locale.ROOT, "%d.%d s", duration.toSeconds(), duration.toMillisPart() / 100);
  }
}
