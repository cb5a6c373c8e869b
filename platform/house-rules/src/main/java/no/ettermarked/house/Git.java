package no.ettermarked.house;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks git.
 *
 * @param folder where it is asked; paths are relative to it
 */
record Git(Path folder) {

  /** What git says, without the last line break; nothing when it fails or is not there. */
  Optional<String> says(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    try {
      Process git =
          new ProcessBuilder(command)
              .directory(folder.toAbsolutePath().toFile())
              .redirectError(Redirect.DISCARD)
              .start();
      String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return git.onExit().join().exitValue() == 0
          ? Optional.of(said.stripTrailing())
          : Optional.empty();
    } catch (IOException noGitHere) {
      return Optional.empty();
    }
  }
}
