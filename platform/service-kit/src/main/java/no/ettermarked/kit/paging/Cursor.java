package no.ettermarked.kit.paging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ettermarked.kit.json.Rfc3339;
import no.ettermarked.kit.problems.ParameterFault;

/**
 * The sort key of the last item shown, opaque to clients. A next page is read with {@code where
 * (key) > (cursor)}, so its cost does not depend on how far into the list it is.
 */
public record Cursor(List<String> key) {
  private static final String BETWEEN = "\n";

  public Cursor {
    key = List.copyOf(key);
  }

  public static Cursor of(Object... key) {
    return new Cursor(Arrays.stream(key).map(Object::toString).toList());
  }

  static Cursor parse(String text) {
    try {
      String decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      if (decoded.indexOf('\0') >= 0) { // PostgreSQL keeps none, so no list has given one
        throw notOurs();
      }
      return new Cursor(List.of(decoded.split(BETWEEN, -1)));
    } catch (IllegalArgumentException foreign) {
      throw notOurs();
    }
  }

  String encoded() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(
            key.stream().collect(Collectors.joining(BETWEEN)).getBytes(StandardCharsets.UTF_8));
  }

  public UUID id(int part) {
    return part(part, UUID::fromString);
  }

  public Instant instant(int part) {
    return part(part, Rfc3339::instant);
  }

  public LocalDate date(int part) {
    return part(part, Rfc3339::date);
  }

  public long number(int part) {
    return part(part, Long::valueOf);
  }

  public int integer(int part) {
    return part(part, Integer::valueOf);
  }

  public String text(int part) {
    return part(part, Function.identity());
  }

  private <T> T part(int part, Function<String, T> read) {
    if (part >= key.size()) {
      throw notOurs();
    }
    try {
      return read.apply(key.get(part));
    } catch (RuntimeException foreign) {
      throw notOurs();
    }
  }

  private static ParameterFault notOurs() {
    return new ParameterFault("cursor", "This is not a cursor that this list has given.");
  }
}
