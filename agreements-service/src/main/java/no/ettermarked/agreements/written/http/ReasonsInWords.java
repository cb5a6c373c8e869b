package no.ettermarked.agreements.written.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.ettermarked.kit.reasons.Because;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Wording;

/**
 * Reasons as sentences of a language, with durations, dates and weekdays as people of that language
 * write them.
 */
public final class ReasonsInWords {
  private final Wording wording;
  private final InputsInWords inputs;

  private ReasonsInWords(String language) {
    this.wording = Wording.in(language);
    this.inputs = new InputsInWords(wording, Locale.forLanguageTag(language));
  }

  /**
   * @param language BCP 47
   */
  public static ReasonsInWords in(String language) {
    return new ReasonsInWords(language);
  }

  public List<Because> tell(List<Reason> reasons) {
    return reasons.stream().map(this::tell).toList();
  }

  private Because tell(Reason reason) {
    Map<String, String> readable = new LinkedHashMap<>();
    reason.inputs().forEach((name, value) -> readable.put(name, inputs.inWords(name, value)));
    return wording.tell(reason, readable);
  }
}
