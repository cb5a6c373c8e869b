package no.ettermarked.kit.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;

/** Reads a name that the sender has chosen, in an object that maps names to values: as any text. */
final class NameForm extends KeyDeserializer {
  @Override
  public Object deserializeKey(String name, DeserializationContext context) throws IOException {
    try {
      return StrictJson.storable(name);
    } catch (IllegalArgumentException unstorable) {
      Unreadable unreadable =
          new Unreadable(
              context.getParser(),
              String.class,
              "Expected a name of whole characters, without NUL.");
      unreadable.initCause(unstorable);
      throw unreadable;
    }
  }
}
