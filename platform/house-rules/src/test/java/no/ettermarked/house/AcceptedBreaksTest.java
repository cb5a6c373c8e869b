package no.ettermarked.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptedBreaksTest {
  private static final List<String> FOUND = List.of("GET /v1/a is gone", "GET /v1/b is gone");

  @TempDir Path api;

  @Test
  void a_break_that_was_agreed_on_is_not_told_and_others_are() throws IOException {
    Path file = api.resolve("accepted-breaks.txt");
    Files.writeString(file, "# Nobody has ever called it.\nGET /v1/a is gone\n");
    assertThat(new AcceptedBreaks(file).others(FOUND)).containsExactly("GET /v1/b is gone");
  }

  @Test
  void where_nothing_is_agreed_on_every_break_is_told() {
    assertThat(new AcceptedBreaks(api.resolve("none.txt")).others(FOUND)).isEqualTo(FOUND);
  }
}
