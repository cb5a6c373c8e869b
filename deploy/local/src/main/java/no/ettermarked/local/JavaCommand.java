package no.ettermarked.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java that runs this process, for running another. */
public final class JavaCommand {
  /**
   * A small heap and one collector thread: four of these share a laptop with everything else. Less
   * is inlined than by default: a request goes through many thin layers, and on two cores the
   * optimizing compiler spends more time on copying them into each other than is won by it.
   */
  private static final List<String> SERVICE_OPTIONS =
      List.of(
          "-Xms96m",
          "-Xmx224m",
          "-Xmn64m",
          "-XX:+UseSerialGC",
          "-XX:+UseCompactObjectHeaders",
          "-XX:ReservedCodeCacheSize=96m",
          "-XX:MaxInlineLevel=9",
          "-XX:InlineSmallCode=1500",
          "-XX:+ExitOnOutOfMemoryError",
          "-Duser.timezone=UTC");

  private JavaCommand() {}

  /** The beginning of a command with what every service is run with, to be added to. */
  public static List<String> runningService() {
    return running(SERVICE_OPTIONS);
  }

  /** The beginning of a command, to be added to. */
  static List<String> running(List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    return command;
  }
}
