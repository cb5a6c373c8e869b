package no.ettermarked.agreements.plans;

import java.util.Arrays;

/** What becomes of a promise when the help of a third party is needed (PRO-15). */
public enum ThirdPartyHelp {
  /** It is kept all the same. */
  KEPT("kept"),
  /** It is made only if the third party gives the same guarantee. */
  ONLY_WITH_THEIR_GUARANTEE("only-with-their-guarantee");

  private final String text;

  ThirdPartyHelp(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  public static ThirdPartyHelp parse(String text) {
    return Arrays.stream(values())
        .filter(help -> help.text.equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "with a third party's help a promise is kept or only-with-their-guarantee, but"
                        + " was '%s'".formatted(text)));
  }
}
