package no.ettermarked.scenarios.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.ettermarked.scenarios.contract.Mutation.Expected;
import no.ettermarked.scenarios.openapi.Operation;
import no.ettermarked.scenarios.openapi.Operation.Parameter;

/** Everything that can be done to the parameters of an operation, one at a time. */
final class ParameterMutations {
  /** Longer ones are cut off before they reach the service. */
  private static final int LONGEST = 2_000;

  private static final String UNKNOWN = "noSuchParameter";

  private ParameterMutations() {}

  static List<ParameterMutation> of(Operation operation) {
    List<ParameterMutation> mutations = new ArrayList<>();
    for (Parameter parameter : operation.parameters()) {
      values(parameter, Wrong.of(parameter.schema()))
          .forEach((what, value) -> mutations.add(wrong(parameter, what, value)));
      if (parameter.in().equals("query") && Schemas.type(parameter.schema()).equals("integer")) {
        Stream.of("abc", "1.5", "1e2", "0x10", " 1", "")
            .forEach(text -> mutations.add(wrong(parameter, "'" + text + "'", text)));
      }
      values(parameter, Right.of(parameter.schema()))
          .forEach(
              (what, value) ->
                  mutations.add(new ParameterMutation(parameter, what, right(parameter), value)));
      if (!parameter.in().equals("path")) {
        mutations.add(
            new ParameterMutation(
                parameter,
                "nothing",
                parameter.required() ? Expected.REFUSED : Expected.READ,
                null));
      }
    }
    Parameter unknown =
        new Parameter(UNKNOWN, "query", false, JsonNodeFactory.instance.objectNode());
    mutations.add(new ParameterMutation(unknown, "an unknown one", Expected.REFUSED, "1"));
    return mutations;
  }

  private static ParameterMutation wrong(Parameter parameter, String what, String value) {
    return new ParameterMutation(parameter, what, Expected.REFUSED, value);
  }

  private static Expected right(Parameter parameter) {
    return Schemas.type(parameter.schema()).equals("string") && !parameter.schema().has("enum")
        ? Expected.ANSWERED
        : Expected.READ;
  }

  /** Those that can be written as a parameter; a path without a value is another path. */
  private static Map<String, String> values(Parameter parameter, Map<String, JsonNode> values) {
    Map<String, String> texts = new LinkedHashMap<>();
    boolean number = Schemas.type(parameter.schema()).equals("integer");
    values.forEach(
        (what, value) -> {
          boolean writable = value.isTextual() || (number && value.isNumber());
          boolean header = parameter.in().equals("header");
          String text = value.asText();
          boolean another = text.isEmpty() && parameter.in().equals("path");
          if (writable
              && !another
              && text.length() <= LONGEST
              && !(header && !text.matches("[ -~]*"))) {
            texts.put(what, text);
          }
        });
    return texts;
  }
}
