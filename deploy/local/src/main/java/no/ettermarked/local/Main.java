package no.ettermarked.local;

import java.io.PrintWriter;
import no.ettermarked.backbone.StartFailure;
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
    if (DiskSpace.isExhaustedIn(failure)) {
      err.println("The disk is full: free some space and start again.");
    } else if (failure instanceof StartFailure || failure instanceof IllegalArgumentException) {
      err.println(sentence(String.valueOf(failure.getMessage())));
    } else {
      failure.printStackTrace(err);
    }
    err.flush();
    return FAILED;
  }

  static String sentence(String message) {
    return message.isEmpty()
        ? message
        : Character.toUpperCase(message.charAt(0)) + message.substring(1);
  }
}
