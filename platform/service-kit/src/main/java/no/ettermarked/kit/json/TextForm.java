package no.ettermarked.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.function.Function;

/** Reads a value that stands as a string, and nothing else as it. */
final class TextForm<T> extends StdDeserializer<T> {
  private static final long serialVersionUID = 1L;
  private final transient Function<String, T> read;
  private final String expected;

  TextForm(Class<T> type, Function<String, T> read, String expected) {
    super(type);
    this.read = read;
    this.expected = expected;
  }

  @Override
  public T deserialize(JsonParser at, DeserializationContext context) throws IOException {
    if (at.currentToken() != JsonToken.VALUE_STRING) {
      throw new Unreadable(at, handledType(), expected);
    }
    try {
      return read.apply(at.getText());
    } catch (RuntimeException wrongForm) {
      Unreadable unreadable = new Unreadable(at, handledType(), expected);
      unreadable.initCause(wrongForm);
      throw unreadable;
    }
  }
}
