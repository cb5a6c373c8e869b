package no.ettermarked.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files of a module as they were in the revision that its contracts are compared with. Where there
 * is no such revision, or no such file in it, the file itself stands for it, with a word: what is
 * new breaks nobody.
 */
record Committed(Path module, Base base) {

  static Committed ofModule() {
    return new Committed(Path.of(""), Base.ofModule());
  }

  /** A file's committed text. */
  String text(Path file) {
    return text(file, file);
  }

  /**
   * A file's committed text in the revision of the folder that it is in.
   *
   * @param contract the folder
   */
  String text(Path contract, Path file) {
    return revision(contract)
        .flatMap(revision -> base.git().says("show", revision + ":" + Base.slashed(file)))
        .map(text -> text + "\n")
        .orElseGet(() -> present(module.resolve(file)));
  }

  /** The names of a folder's committed files, sorted. */
  List<String> names(Path folder) {
    return revision(folder)
        .flatMap(
            revision ->
                base.git().says("ls-tree", "--name-only", revision, Base.slashed(folder) + "/"))
        .map(said -> said.lines().map(line -> Path.of(line).getFileName().toString()).toList())
        .orElseGet(() -> namesOf(module.resolve(folder)));
  }

  private Optional<String> revision(Path contract) {
    Optional<String> revision = base.revision(contract);
    System.out.println(
        revision
            .map(found -> contract + " is compared with " + found)
            .orElse(contract + " is compared with nothing: no commit before it is to be had here"));
    return revision;
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
}
