package no.ettermarked.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A repository of its own, with a module and its contract. */
class CommittedTest {
  private static final Path CONTRACT = Path.of("api/openapi.yaml");

  @TempDir Path repository;
  private Path module = Path.of("");
  private Git git = new Git(module);

  @BeforeEach
  void a_contract_that_was_committed_twice() throws IOException {
    module = Files.createDirectories(repository.resolve("things-service"));
    git = new Git(module);
    git.says("init", "-q", "-b", "main", "..");
    commit("first");
    commit("second");
  }

  private void write(String contract) throws IOException {
    Files.createDirectories(module.resolve("api"));
    Files.writeString(module.resolve(CONTRACT), contract + "\n");
  }

  private void commit(String contract) throws IOException {
    write(contract);
    says("add", ".");
    says("commit", "-q", "--allow-empty", "-m", contract);
  }

  private void says(String... arguments) {
    String[] command = new String[arguments.length + 4];
    System.arraycopy(
        new String[] {"-c", "user.name=Somebody", "-c", "user.email=somebody@example.com"},
        0,
        command,
        0,
        4);
    System.arraycopy(arguments, 0, command, 4, arguments.length);
    assertThat(git.says(command)).as(String.join(" ", command)).isPresent();
  }

  private String committed(Optional<String> asked) {
    return new Committed(module, new Base(git, asked)).text(CONTRACT).strip();
  }

  @Test
  void what_is_being_changed_is_compared_with_head() throws IOException {
    write("third");
    assertThat(committed(Optional.empty())).isEqualTo("second");
  }

  @Test
  void what_was_just_committed_is_compared_with_what_was_there_before_it() {
    assertThat(committed(Optional.empty())).isEqualTo("first");
  }

  @Test
  void commits_that_leave_the_contract_alone_hide_nothing() throws IOException {
    Files.writeString(module.resolve("README.md"), "Things.");
    says("add", ".");
    says("commit", "-q", "-m", "words");
    assertThat(committed(Optional.empty())).isEqualTo("first");
  }

  @Test
  void a_branch_is_compared_with_where_it_began() throws IOException {
    says("update-ref", "refs/remotes/origin/main", "HEAD~1");
    commit("third");
    assertThat(committed(Optional.empty())).isEqualTo("first");
  }

  @Test
  void another_revision_can_be_asked_for() throws IOException {
    commit("third");
    assertThat(committed(Optional.of("HEAD~2"))).isEqualTo("first");
  }

  @Test
  void in_a_shallow_clone_it_stands_for_itself() {
    Path shallow = repository.resolve("shallow");
    String origin = "file://" + repository.toAbsolutePath();
    says("clone", "-q", "--depth", "1", origin, shallow.toString());
    Path cloned = shallow.resolve("things-service");
    Committed committed = new Committed(cloned, new Base(new Git(cloned), Optional.empty()));
    assertThat(committed.text(CONTRACT).strip()).isEqualTo("second");
    assertThat(committed.names(Path.of("api"))).containsExactly("openapi.yaml");
  }

  @Test
  void where_there_is_no_git_it_stands_for_itself(@TempDir Path bare) throws IOException {
    Files.createDirectories(bare.resolve("api"));
    Files.writeString(bare.resolve(CONTRACT), "alone");
    Committed committed = new Committed(bare, new Base(new Git(bare), Optional.empty()));
    assertThat(committed.text(CONTRACT)).isEqualTo("alone");
  }
}
