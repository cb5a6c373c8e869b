package no.ettermarked.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandsTest {
  @TempDir Path home;

  @Test
  void a_detached_suite_is_seen_its_clocks_are_moved_and_it_is_stopped() throws Exception {
    FakeRepository.builtIn(home);
    try {
      Said up = said("up", "--detach", "--no-story");
      assertThat(up.exitCode()).isZero();
      assertThat(up.out())
          .contains("PostgreSQL 18.4      ready", "meetings-service     ready", "Ready in ");
      assertThat(said("status").exitCode()).isZero();
      assertThat(said("up", "--detach").err())
          .startsWith("A suite is already running in " + home.resolve("state"));

      // 90 days after Monday 5 January 2026: 26 left of January, 28 of February, 31 of March, then
      // 5.
      assertThat(said("clock", "oseberg", "+P90D").out())
          .isEqualTo("oseberg is now at 2026-04-05T08:00:00Z in all four services.\n");
      assertThat(said("clock", "oseberg", "2026-12-24T11:00:00Z").exitCode()).isZero();
      assertThat(said("clock", "oseberg", "+PT2H").out()).contains("2026-12-24T13:00:00Z");
    } finally {
      assertThat(said("down").out())
          .isEqualTo("Stopping …\nStopped. What was stored is there at the next start.\n");
    }
    assertThat(said("status").exitCode()).isEqualTo(1);
    assertThat(said("down").out()).startsWith("Nothing runs in ");
  }

  @Test
  void a_token_is_printed_alone_and_carries_what_was_asked_for() {
    Said token = said("token", "ventu", "cases:read,cases:write", "--customer", "c-1");
    String claims =
        new String(
            Base64.getUrlDecoder().decode(token.out().strip().split("\\.")[1]),
            StandardCharsets.UTF_8);
    assertThat(token.out().lines()).hasSize(1);
    assertThat(claims)
        .contains(
            "\"provider\":\"ventu\"",
            "\"scope\":\"cases:read cases:write\"",
            "\"customer\":\"c-1\"");
  }

  @Test
  void a_clock_without_a_suite_says_how_to_start_one() {
    assertThat(said("clock", "ventu", "+P1D").err())
        .isEqualTo(
            "No suite is ready in %s: start it with ./ettermarked up.\n"
                .formatted(home.resolve("state")));
  }

  @Test
  void a_damaged_record_of_what_runs_is_named_with_the_way_out() throws Exception {
    Path record = home.resolve("state/run/suite.json");
    Files.createDirectories(record.getParent());
    for (String damaged : List.of("", "{}", "{\"launcher\":")) {
      Files.writeString(record, damaged);
      Said status = said("status");
      assertThat(status.exitCode()).isEqualTo(1);
      assertThat(status.err())
          .isEqualTo(
              "%s, which tells what runs, is damaged: remove it and start again.\n"
                  .formatted(record));
    }
  }

  @Test
  void a_launcher_that_was_killed_is_told_of() throws Exception {
    Files.createDirectories(home.resolve("state/run"));
    RecordedProcess before = new RecordedProcess(1, "2020-01-01T00:00:00Z");
    new SuiteRecord(before, true, 0, Map.of(), Map.of())
        .write(home.resolve("state/run/suite.json"));
    assertThat(said("status").out())
        .isEqualTo(
            "The launcher of %s was killed: ./ettermarked down ends what it left, and so does ./ettermarked up.\n"
                .formatted(home.resolve("state")));
  }

  @Test
  void a_state_directory_that_is_none_is_named_with_the_way_out() throws Exception {
    FakeRepository.builtIn(home);
    Files.writeString(home.resolve("state"), "a file");
    assertThat(said("up").err())
        .isEqualTo(
            "%s cannot be used (Not a directory): set that right, or keep the suite elsewhere with --state.\n"
                .formatted(home.resolve("state/data")));
  }

  private record Said(int exitCode, String out, String err) {}

  private Said said(String... words) {
    List<String> arguments = new ArrayList<>(List.of(words));
    arguments.addAll(
        List.of(
            "--home", home.toString(),
            "--state", home.resolve("state").toString(),
            "--port-offset", Integer.toString(FakeRepository.PORT_OFFSET)));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command =
        Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    int exitCode = command.execute(arguments.toArray(String[]::new));
    return new Said(exitCode, out.toString(), err.toString());
  }
}
