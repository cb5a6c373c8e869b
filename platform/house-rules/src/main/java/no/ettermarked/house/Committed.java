package no.ettermarked.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files of this module as they were committed last. Another revision than HEAD is asked for with
 * {@code -Dcontract.base=origin/main}. Where there is no git, no such revision or no such file in
 * it, the file itself stands for it: what is new breaks nobody.
 */
final class Committed {
  private static final String REVISION = System.getProperty("contract.base", "HEAD");

  private Committed() {}

  /** A file's committed text. */
  static String text(Path file) {
    return git("show", REVISION + ":./" + slashed(file)).orElseGet(() -> present(file));
  }

  /** The names of a folder's committed files, sorted. */
  static List<String> names(Path folder) {
    return git("ls-tree", "--name-only", REVISION, "./" + slashed(folder) + "/")
        .map(said -> said.lines().map(line -> Path.of(line).getFileName().toString()).toList())
        .orElseGet(() -> namesOf(folder));
  }

  /** The names of a folder's files, sorted; none when there is no such folder. */
  static List<String> namesOf(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A file's text as it is now. */
  static String present(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static Optional<String> git(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    try {
      Process git = new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
      String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return git.onExit().join().exitValue() == 0 ? Optional.of(said) : Optional.empty();
    } catch (IOException noGitHere) {
      return Optional.empty();
    }
  }
}
