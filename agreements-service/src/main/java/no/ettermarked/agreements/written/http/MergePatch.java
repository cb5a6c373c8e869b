package no.ettermarked.agreements.written.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Set;
import no.ettermarked.kit.problems.Fault;
import no.ettermarked.kit.problems.Refused;

/** JSON merge patch (RFC 7396): fields replace those there are, and null takes one away. */
@Singleton
public class MergePatch {

  /** The media type of a patch; plain JSON is taken too. */
  public static final String MEDIA_TYPE = "application/merge-patch+json";

  /** The group of constraints that a document must meet once it is patched, but not a patch. */
  public interface Whole {}

  private final ObjectMapper json;
  private final Validator validator;

  MergePatch(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  /**
   * What a document is with a patch, read as strictly as if it had been sent whole.
   *
   * @param current the document as it would be sent
   * @throws JsonProcessingException when the result is no such document
   */
  public <T> T applied(JsonNode patch, T current, Class<T> type) throws JsonProcessingException {
    if (!patch.isObject()) {
      throw Refused.badRequest(
          "body-unreadable",
          "The body cannot be read.",
          List.of(Fault.at("", "Expected an object.")));
    }
    T patched = json.treeToValue(merged(json.valueToTree(current), patch), type);
    Set<ConstraintViolation<T>> violations =
        validator.validate(patched, Default.class, Whole.class);
    if (!violations.isEmpty()) {
      throw new ConstraintViolationException(violations);
    }
    return patched;
  }

  static JsonNode merged(JsonNode target, JsonNode patch) {
    if (!patch.isObject()) {
      return patch;
    }
    ObjectNode merged =
        target.isObject() ? (ObjectNode) target.deepCopy() : JsonNodeFactory.instance.objectNode();
    patch
        .properties()
        .forEach(
            field -> {
              if (field.getValue().isNull()) {
                merged.remove(field.getKey());
              } else {
                merged.set(field.getKey(), merged(merged.path(field.getKey()), field.getValue()));
              }
            });
    return merged;
  }
}
