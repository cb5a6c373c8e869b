package no.ettermarked.kit.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request.
 *
 * @param detail what is wrong and what would be right
 * @param pointer JSON Pointer (RFC 6901) into the body, when it is there
 * @param parameter the query, path or header parameter, when it is there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(String detail, @Nullable String pointer, @Nullable String parameter) {

  public static Fault at(String pointer, String detail) {
    return new Fault(detail, pointer, null);
  }

  public static Fault in(String parameter, String detail) {
    return new Fault(detail, null, parameter);
  }
}
