package no.ettermarked.cases.telling;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.ettermarked.kit.reasons.Because;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Wording;

/**
 * Tells the reasons of one piece of work in one language. A reason is told to who asked and in the
 * event, and put into words once; so no two threads share a speech.
 */
public final class Speech {
  /** Inputs that are what people call things: told as they are, whatever they look like. */
  private static final Set<String> NAMES =
      Set.of("agreement", "calendar", "instead", "name", "timebank");

  private final Wording wording;
  private final SpokenValues values;
  private final Map<Reason, Because> told = new HashMap<>();

  private Speech(Wording wording, SpokenValues values) {
    this.wording = wording;
    this.values = values;
  }

  /**
   * The speech of a language.
   *
   * @param language BCP 47; one without sentences of its own gets English
   */
  public static Speech in(String language) {
    Wording wording = Wording.in(language);
    return new Speech(wording, new SpokenValues(wording));
  }

  /** The same language for another piece of work. */
  public Speech afresh() {
    return new Speech(wording, values);
  }

  public List<Because> tell(List<Reason> reasons) {
    return reasons.stream().map(this::tell).toList();
  }

  /** The reason as a sentence, with its code and source as they are. */
  public Because tell(Reason reason) {
    return told.computeIfAbsent(reason, this::inWords);
  }

  private Because inWords(Reason reason) {
    Map<String, String> spoken = new HashMap<>();
    reason
        .inputs()
        .forEach(
            (input, value) ->
                spoken.put(input, NAMES.contains(input) ? value : values.spoken(value)));
    String sentence = wording.sentence(reason.code(), spoken);
    return new Because(reason.code(), capitalised(sentence), reason.source());
  }

  private static String capitalised(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }
}
