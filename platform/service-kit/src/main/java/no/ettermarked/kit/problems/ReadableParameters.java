package no.ettermarked.kit.problems;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import no.ettermarked.kit.json.Rfc3339;
import org.jspecify.annotations.Nullable;

/** Parameters of the types that can be mistyped, so that a mistake is a 400 that names it. */
@Provider
public class ReadableParameters implements ParamConverterProvider {

  private record Form(Function<String, ?> read, String expected) {}

  private static final Map<Class<?>, Form> FORMS =
      Map.of(
          Integer.class, new Form(Integer::valueOf, "Expected a whole number."),
          int.class, new Form(Integer::valueOf, "Expected a whole number."),
          Long.class, new Form(Long::valueOf, "Expected a whole number."),
          UUID.class, new Form(ReadableParameters::uuid, "Expected a UUID."),
          Instant.class,
              new Form(
                  Rfc3339::instant, "Expected an RFC 3339 instant, such as 2026-09-01T06:00:00Z."),
          LocalDate.class, new Form(Rfc3339::date, "Expected an ISO date, such as 2026-09-01."),
          YearMonth.class, new Form(Rfc3339::month, "Expected a month, such as 2026-09."));

  @Override
  @SuppressWarnings("unchecked") // the form of a class reads that class
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    Form form = FORMS.get(type);
    return form == null
        ? null
        : new Reader<>(
            (Function<String, T>) form.read(),
            form.expected(),
            Parameters.nameOf(annotations).orElse(""));
  }

  private static UUID uuid(String text) {
    if (text.length() != 36) {
      throw new IllegalArgumentException(text);
    }
    return UUID.fromString(text);
  }

  private record Reader<T>(Function<String, T> read, String expected, String parameter)
      implements ParamConverter<T> {
    @Override
    public @Nullable T fromString(@Nullable String value) {
      if (value == null) {
        return null;
      }
      try {
        return read.apply(value);
      } catch (RuntimeException unreadable) {
        throw new ParameterFault(parameter, expected);
      }
    }

    @Override
    public String toString(T value) {
      return value.toString();
    }
  }
}
