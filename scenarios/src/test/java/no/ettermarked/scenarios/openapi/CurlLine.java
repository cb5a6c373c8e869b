package no.ettermarked.scenarios.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.CRC32;

/** A request as one line for a shell; a long body is in a file beside it. */
record CurlLine(Request request) {
  private static final int LONGEST = 2_000;
  private static final Path FOLDER = Path.of("target", "requests");

  @Override
  public String toString() {
    StringBuilder line = new StringBuilder("curl -i -X ").append(request.method());
    request
        .headers()
        .forEach((name, value) -> line.append(" -H ").append(quoted(name + ": " + value)));
    if (request.body() != null) {
      line.append(" --data-binary ").append(data(request.body()));
    }
    return line.append(' ').append(quoted(request.url())).toString();
  }

  private static String data(String body) {
    return body.length() <= LONGEST ? quoted(body) : "@" + kept(body);
  }

  private static Path kept(String body) {
    byte[] bytes = body.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    String name = HexFormat.of().toHexDigits((int) sum.getValue()).toLowerCase(Locale.ROOT);
    try {
      Files.createDirectories(FOLDER);
      return Files.write(FOLDER.resolve(name + ".json"), bytes).toAbsolutePath();
    } catch (IOException noRoom) {
      throw new UncheckedIOException(noRoom);
    }
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
