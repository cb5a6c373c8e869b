package no.ettermarked.kit.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Requests are read to the letter: no unknown fields, no coercion, no null, no NUL, no half
 * characters, no finer than micros.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {
  private static final int DEEPEST = 50;

  /** Last, so that our forms come before those of Jackson's own modules. */
  @Override
  public int priority() {
    return MINIMUM_PRIORITY;
  }

  @Override
  public void customize(ObjectMapper json) {
    json.enable(
        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    json.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
    json.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    json.disable(
        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
    json.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    json.getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNumberLength(50).build());
    for (LogicalType type :
        List.of(LogicalType.Textual, LogicalType.Integer, LogicalType.Boolean, LogicalType.Enum)) {
      var coercion = json.coercionConfigFor(type);
      for (CoercionInputShape shape : CoercionInputShape.values()) {
        coercion.setCoercion(shape, CoercionAction.Fail);
      }
    }
    json.registerModules(new BlackbirdModule(), forms());
  }

  private static SimpleModule forms() {
    SimpleModule forms = new SimpleModule("forms");
    forms.setDeserializerModifier(new NoNulls());
    forms.addKeyDeserializer(String.class, new NameForm());
    form(
        forms,
        String.class,
        StrictJson::storable,
        "Expected a string of whole characters, without NUL.");
    form(forms, UUID.class, StrictJson::uuid, "Expected a UUID.");
    form(
        forms,
        Instant.class,
        Rfc3339::instant,
        "Expected an RFC 3339 instant with microseconds at most, such as 2026-09-01T06:00:00Z.");
    form(forms, LocalDate.class, Rfc3339::date, "Expected an ISO date, such as 2026-09-01.");
    form(forms, LocalTime.class, LocalTime::parse, "Expected a time of day, such as 08:00.");
    form(forms, Duration.class, Duration::parse, "Expected an ISO duration, such as PT2H.");
    form(forms, Period.class, Period::parse, "Expected an ISO period, such as P3M.");
    form(forms, ZoneId.class, ZoneId::of, "Expected a time zone, such as Europe/Oslo.");
    return forms;
  }

  private static <T> void form(
      SimpleModule forms, Class<T> type, Function<String, T> read, String expected) {
    forms.addDeserializer(type, new TextForm<>(type, read, expected));
  }

  /**
   * Text that comes back as it was stored: PostgreSQL refuses NUL, and half of a surrogate pair has
   * no form in UTF-8.
   */
  static String storable(String text) {
    if (text.codePoints().anyMatch(StrictJson::isNoCharacter)) {
      throw new IllegalArgumentException("NUL or half of a surrogate pair");
    }
    return text;
  }

  private static boolean isNoCharacter(int codePoint) {
    return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
  }

  private static UUID uuid(String text) {
    if (text.length() != 36) {
      throw new IllegalArgumentException(text);
    }
    return UUID.fromString(text);
  }
}
