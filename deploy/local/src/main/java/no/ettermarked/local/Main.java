package no.ettermarked.local;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The launcher behind {@code ./ettermarked}. */
@Command(
    name = "./ettermarked",
    mixinStandardHelpOptions = true,
    subcommands = {Up.class, Down.class, Status.class, Token.class, Clock.class},
    description = "Runs the suite on this machine.")
public final class Main {
  static final int FAILED = 1;

  private Main() {}

  /**
   * Exit codes: 0 done, 1 something is in the way (one sentence on standard error), 2 not
   * understood.
   */
  public static void main(String[] arguments) {
    System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setExecutionExceptionHandler((failure, command, _) -> explain(failure, command.getErr()));
  }

  private static int explain(Exception failure, PrintWriter err) {
    Explanation.of(failure).ifPresentOrElse(err::println, () -> failure.printStackTrace(err));
    err.flush();
    return FAILED;
  }
}
