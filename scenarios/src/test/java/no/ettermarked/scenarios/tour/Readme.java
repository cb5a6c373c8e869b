package no.ettermarked.scenarios.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ettermarked.scenarios.suite.StartedSuite;

/** The lines that a README gives to be pasted, and what they answer. */
final class Readme {
  private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PORT = Pattern.compile("localhost:(808[1-4])");
  private static final String NEXT = "----- next -----";

  private Readme() {}

  /**
   * Runs the blocks under a heading in one shell, against the suite of the scenarios.
   *
   * @param file from the folder of the suite, such as "README.md"
   * @param heading such as "A tour"
   * @return what each block said, and at last an empty text
   */
  static List<String> pasted(String file, String heading) {
    try {
      Path home = Path.of(System.getProperty("ettermarked.home"));
      Process shell =
          new ProcessBuilder(
                  "bash", "-u", "-c", String.join("\n", blocks(home.resolve(file), heading)))
              .directory(home.toFile())
              .redirectErrorStream(true)
              .start();
      String said = new String(shell.getInputStream().readAllBytes());
      if (!shell.waitFor(1, TimeUnit.MINUTES)) {
        throw new AssertionError("the shell does not end");
      }
      return List.of(said.split(NEXT, -1));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  private static List<String> blocks(Path file, String heading) throws IOException {
    String readme = Files.readString(file);
    int from = readme.indexOf("\n## " + heading + "\n");
    if (from < 0) {
      throw new AssertionError(file + " has no heading " + heading);
    }
    int next = readme.indexOf("\n## ", from + 1);
    String tour = readme.substring(from, next < 0 ? readme.length() : next);
    return SHELL
        .matcher(tour)
        .results()
        .map(block -> here(block.group(1)))
        .flatMap(block -> Stream.of(block, "echo '" + NEXT + "'"))
        .toList();
  }

  /** The suite of the scenarios has other ports and keys than that of a newcomer. */
  private static String here(String block) {
    String moved = block.replace("./ettermarked token", "./ettermarked token " + beside());
    moved = moved.replace("./ettermarked clock", "./ettermarked clock " + beside());
    return PORT.matcher(moved)
        .replaceAll(
            port -> "localhost:" + (Integer.parseInt(port.group(1)) + StartedSuite.PORT_OFFSET));
  }

  private static String beside() {
    return "--state scenarios/target/suite --port-offset " + StartedSuite.PORT_OFFSET;
  }
}
