package no.ettermarked.house;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The revision that a committed contract is compared with, by the first of these that there is:
 *
 * <ol>
 *   <li>the one that is asked for with {@code -Dcontract.base=origin/main};
 *   <li>where this branch left the one it will be merged into, so that all its commits count;
 *   <li>HEAD, while the contract is being changed;
 *   <li>the one before the newest commit that changed the contract.
 * </ol>
 *
 * @param git in the module's folder
 * @param asked the revision that is asked for
 */
record Base(Git git, Optional<String> asked) {
  private static final String HEAD = "HEAD";

  static Base ofModule() {
    return new Base(new Git(Path.of("")), Optional.ofNullable(System.getProperty("contract.base")));
  }

  /** Of a file or a folder; none where there is no git, or no commit before the newest. */
  Optional<String> revision(Path contract) {
    return asked
        .or(this::whereTheBranchBegan)
        .or(() -> isBeingChanged(contract) ? Optional.of(HEAD) : Optional.empty())
        .or(() -> beforeTheNewest(contract));
  }

  private Optional<String> whereTheBranchBegan() {
    Optional<String> head = git.says("rev-parse", "--verify", "-q", HEAD);
    return Stream.of("origin/HEAD", "origin/main")
        .flatMap(main -> git.says("merge-base", HEAD, main).stream())
        .findFirst()
        .filter(began -> !head.equals(Optional.of(began)));
  }

  private boolean isBeingChanged(Path contract) {
    return git.says("status", "--porcelain", "--", slashed(contract))
        .filter(changes -> !changes.isBlank())
        .isPresent();
  }

  /** In a shallow clone the oldest commit there is seems to have made everything. */
  private Optional<String> beforeTheNewest(Path contract) {
    return git.says("log", "-1", "--format=%H", "--", slashed(contract))
        .filter(newest -> !newest.isBlank())
        .flatMap(newest -> git.says("rev-parse", "--verify", "-q", newest + "~1"));
  }

  static String slashed(Path path) {
    return "./" + path.toString().replace('\\', '/');
  }
}
