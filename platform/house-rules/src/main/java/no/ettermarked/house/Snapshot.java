package no.ettermarked.house;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed file that is written from something else and has to keep to it. */
final class Snapshot {
  private Snapshot() {}

  /**
   * Fails with the lines that differ and what to do next. With {@code -Dcontract=update} the file
   * is written instead.
   *
   * @param origin what the file is written from, as in "what the service serves"
   */
  static void holds(Path file, String origin, String text) throws IOException {
    if ("update".equals(System.getProperty("contract"))) {
      Files.writeString(file, text);
      return;
    }
    String kept = Files.exists(file) ? Files.readString(file) : "";
    if (!kept.equals(text)) {
      fail(
          """
          %s is not %s. Lines with - are the file's, lines with + are not in it yet:
          %s
          Next: if the change is wanted, run this test again with -Dcontract=update and commit the file; else mend the code.\
          """
              .formatted(file, origin, LineDiff.of(kept, text)));
    }
  }
}
