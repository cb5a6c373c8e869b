package no.ettermarked.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java that runs this process, for running another. */
final class JavaCommand {
  private JavaCommand() {}

  /** The beginning of a command, to be added to. */
  static List<String> running(List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    return command;
  }
}
