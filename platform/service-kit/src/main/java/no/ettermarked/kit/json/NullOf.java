package no.ettermarked.kit.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.NullValueProvider;
import com.fasterxml.jackson.databind.util.AccessPattern;
import org.jspecify.annotations.Nullable;

/** What null in a field comes to: a refusal for who reads to the letter, else nothing. */
record NullOf(Class<?> wanted) implements NullValueProvider {

  @Override
  public @Nullable Object getNullValue(DeserializationContext context) throws JsonMappingException {
    if (context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)) {
      throw new Unreadable(
          context.getParser(), wanted, "Expected a value, not null. Leave out what there is not.");
    }
    return null;
  }

  @Override
  public @Nullable Object getAbsentValue(DeserializationContext context) {
    return null;
  }

  @Override
  public AccessPattern getNullAccessPattern() {
    return AccessPattern.DYNAMIC;
  }
}
