package no.ettermarked.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import no.ettermarked.benchmarks.aot.StartToReady;
import no.ettermarked.benchmarks.drain.DrainingOutbox;
import no.ettermarked.benchmarks.due.DueInstant;
import no.ettermarked.benchmarks.lag.CommitToEffect;
import no.ettermarked.benchmarks.opencase.OpeningCases;
import no.ettermarked.benchmarks.pages.LongLists;
import no.ettermarked.benchmarks.republish.Republishing;
import no.ettermarked.benchmarks.suite.Stage;
import no.ettermarked.benchmarks.terms.MergingTerms;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.runner.RunnerException;

/** Takes the figures that are named, or all, and reports them. */
public final class Bench implements AutoCloseable {
  private static final List<Figure> FIGURES =
      List.of(
          new DueInstant(),
          new OpeningCases(),
          new CommitToEffect(),
          new DrainingOutbox(),
          new LongLists(),
          new StartToReady(),
          new MergingTerms(),
          new Republishing());

  private final PrintStream out;
  private final Path home;
  private final Form form;
  private @Nullable Stage stage;

  /**
   * @param home the root of the repository
   */
  Bench(PrintStream out, Path home, Form form) {
    this.out = out;
    this.home = home.toAbsolutePath();
    this.form = form;
  }

  static List<Figure> figures() {
    return FIGURES;
  }

  /** Arguments: the root of the repository, then the names of figures. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> names = List.of(arguments).subList(1, arguments.length);
    List<Figure> asked =
        FIGURES.stream().filter(one -> names.isEmpty() || names.contains(one.name())).toList();
    if (asked.size() < names.size()) {
      out.println(
          "Figures are "
              + FIGURES.stream().map(Figure::name).collect(Collectors.joining(", "))
              + ".");
      System.exit(2);
    }
    List<Measured> all = new ArrayList<>();
    List<Figure> missing = new ArrayList<>();
    try (Bench bench = new Bench(out, Path.of(arguments[0]), Form.LONG)) {
      for (Figure figure : asked) {
        List<Measured> taken = bench.taken(figure);
        all.addAll(taken);
        if (taken.isEmpty()) {
          missing.add(figure);
        }
      }
      new Report(out).print(all);
    }
    missing.forEach(figure -> out.println("Not taken: " + figure.name() + ". See above why."));
    System.exit(missing.isEmpty() ? 0 : 1);
  }

  /** Without it the others can still be taken: the reason is told and its rows are left out. */
  @SuppressWarnings("CatchAndPrintStackTrace") // whoever runs it is who has to know
  private List<Measured> taken(Figure figure) {
    say("== " + figure.name());
    try {
      return figure.measure(this);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return List.of();
    } catch (IOException
        | SQLException
        | ExecutionException
        | RunnerException
        | RuntimeException failed) {
      failed.printStackTrace(out);
      return List.of();
    }
  }

  public void say(String line) {
    out.println(line);
  }

  /** The root of the repository. */
  public Path home() {
    return home;
  }

  /** How much is to be done. */
  public Form form() {
    return form;
  }

  /** The suite, with empty databases, started when first asked for. */
  public Stage stage() {
    Stage started = stage;
    if (started == null) {
      say("   starting the suite");
      started = Stage.set(home);
      stage = started;
    }
    return started;
  }

  @Override
  public void close() {
    if (stage != null) {
      stage.close();
    }
  }
}
