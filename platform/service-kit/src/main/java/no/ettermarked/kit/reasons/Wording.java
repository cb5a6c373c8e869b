package no.ettermarked.kit.reasons;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Reasons as sentences. A sentence stands in the bundle {@code reasons} under the reason's code,
 * and names its inputs in braces: {@code Work must be started within {within}.} A language that has
 * no bundle gets English. A code without a sentence is a bug and fails at once.
 */
public final class Wording {
  private static final Control NO_MACHINE_LOCALE =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final ResourceBundle sentences;

  private Wording(ResourceBundle sentences) {
    this.sentences = sentences;
  }

  /**
   * The wording of a language.
   *
   * @param language BCP 47, such as {@code nb-NO}
   */
  public static Wording in(String language) {
    return new Wording(
        ResourceBundle.getBundle(
            "reasons",
            Locale.forLanguageTag(language),
            Thread.currentThread().getContextClassLoader(),
            NO_MACHINE_LOCALE));
  }

  /**
   * The language the sentences are in, which may be English for want of the one asked for: dates
   * and amounts inside a sentence are told in it.
   */
  public Locale locale() {
    Locale found = sentences.getLocale();
    return found.getLanguage().isEmpty() ? Locale.UK : found;
  }

  public List<Because> tell(List<Reason> reasons) {
    return reasons.stream().map(this::tell).toList();
  }

  public Because tell(Reason reason) {
    return tell(reason, reason.inputs());
  }

  /** The reason as a sentence in which its inputs stand as they are said. */
  public Because tell(Reason reason, Map<String, String> said) {
    return new Because(reason.code(), sentence(reason.code(), said), reason.source());
  }

  /** A sentence, or a part of one such as a number with its unit. */
  public String sentence(String code, Map<String, String> inputs) {
    return filled(sentences.getString(code), inputs);
  }

  /** In one pass: an input is what somebody wrote, and braces in it name nothing. */
  private static String filled(String sentence, Map<String, String> inputs) {
    StringBuilder text = new StringBuilder();
    int told = 0;
    for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', told)) {
      int close = sentence.indexOf('}', open);
      String name = sentence.substring(open, close + 1);
      String input = inputs.get(name.substring(1, name.length() - 1));
      text.append(sentence, told, open).append(input == null ? name : input);
      told = close + 1;
    }
    return text.append(sentence, told, sentence.length()).toString();
  }
}
