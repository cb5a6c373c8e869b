package no.ettermarked.billing.wording;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.ettermarked.kit.reasons.Because;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Wording;

/** Reasons told in a language: their inputs are kept in the words of ISO and spoken to people. */
public final class Telling {
  /** Inputs that are what people call things: told as they are, whatever they look like. */
  private static final Set<String> NAMES = Set.of("name", "price", "timebank");

  private final Wording wording;
  private final SpokenValues values;

  private Telling(Wording wording, SpokenValues values) {
    this.wording = wording;
    this.values = values;
  }

  /**
   * Tells in a language.
   *
   * @param language BCP 47, such as {@code nb-NO}; one without sentences of its own gets English
   */
  public static Telling in(String language) {
    Wording wording = Wording.in(language);
    return new Telling(wording, new SpokenValues(wording));
  }

  public List<Because> all(List<Reason> reasons) {
    return reasons.stream().map(this::one).toList();
  }

  /** What others have told already, then reasons of ours. */
  public List<Because> all(List<Because> told, List<Reason> reasons) {
    return Stream.concat(told.stream(), reasons.stream().map(this::one)).toList();
  }

  private Because one(Reason reason) {
    Map<String, String> spoken = new TreeMap<>();
    reason
        .inputs()
        .forEach(
            (input, value) ->
                spoken.put(input, NAMES.contains(input) ? value : values.spoken(value)));
    return wording.tell(reason, spoken);
  }
}
