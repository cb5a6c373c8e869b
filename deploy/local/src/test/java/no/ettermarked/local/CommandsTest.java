package no.ettermarked.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
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
      assertThat(said("down").out()).startsWith("Stopped.");
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
