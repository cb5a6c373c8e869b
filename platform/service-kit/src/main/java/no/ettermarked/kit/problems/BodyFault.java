package no.ettermarked.kit.problems;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ettermarked.kit.json.Unreadable;
import org.jspecify.annotations.Nullable;

/** A JSON body that cannot be read: where, and what was expected, without naming a class. */
public final class BodyFault {
  private BodyFault() {}

  /** The first thing that is wrong with the JSON. */
  public static Fault of(JsonProcessingException failure) {
    return Fault.at(pointer(failure), detail(failure));
  }

  private static String pointer(JsonProcessingException failure) {
    return failure instanceof JsonMappingException mapping ? pointer(mapping.getPath()) : "";
  }

  private static String pointer(List<Reference> path) {
    return path.stream()
        .map(
            step ->
                step.getFieldName() == null
                    ? "/" + step.getIndex()
                    : "/" + step.getFieldName().replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }

  private static String detail(JsonProcessingException failure) {
    return switch (failure) {
      case JsonParseException twice when twice.getOriginalMessage().startsWith("Duplicate field") ->
          "A field is there twice: see line %d, column %d."
              .formatted(
                  twice.getLocation().getLineNr(), Math.max(1, twice.getLocation().getColumnNr()));
      case JsonParseException syntax ->
          "This is not JSON: see line %d, column %d."
              .formatted(
                  syntax.getLocation().getLineNr(),
                  Math.max(1, syntax.getLocation().getColumnNr()));
      case StreamConstraintsException tooMuch ->
          "The document is nested too deeply or has a name, number or string that is too long.";
      case UnrecognizedPropertyException unknown ->
          "There is no such field. Known here: "
              + unknown.getKnownPropertyIds().stream()
                  .map(Object::toString)
                  .sorted()
                  .collect(Collectors.joining(", "))
              + ".";
      case Unreadable ours -> ours.getOriginalMessage();
      case InvalidTypeIdException variant ->
          "The field that tells which variant this is has no known value.";
      case InvalidFormatException format -> expected(format.getTargetType());
      case MismatchedInputException mismatch -> expected(mismatch.getTargetType());
      case ValueInstantiationException refused -> refusal(refused.getCause());
      default -> "The value cannot be read.";
    };
  }

  /** What a value says of itself when it refuses to be made. */
  private static String refusal(@Nullable Throwable cause) {
    return switch (cause) {
      case NullPointerException missing -> "Missing: " + missing.getMessage() + ".";
      case IllegalArgumentException invalid -> "Not allowed: " + invalid.getMessage() + ".";
      case null, default -> "The value cannot be read.";
    };
  }

  private static String expected(@Nullable Class<?> type) {
    if (type == null) {
      return "The value is of the wrong type.";
    }
    if (type.isEnum()) {
      return "Expected one of "
          + Arrays.stream(type.getEnumConstants())
              .map(BodyFault::wireName)
              .collect(Collectors.joining(", "))
          + ".";
    }
    if (Iterable.class.isAssignableFrom(type) || type.isArray()) {
      return "Expected an array.";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "Expected true or false.";
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return "Expected a number without fraction, within its bounds.";
    }
    if (CharSequence.class.isAssignableFrom(type)) {
      return "Expected a string.";
    }
    if (type == UUID.class) {
      return "Expected a UUID.";
    }
    return "Expected an object.";
  }

  private static String wireName(Object constant) {
    try {
      var named =
          constant
              .getClass()
              .getField(((Enum<?>) constant).name())
              .getAnnotation(JsonProperty.class);
      return named == null ? ((Enum<?>) constant).name() : named.value();
    } catch (NoSuchFieldException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
