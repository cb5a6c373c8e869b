package no.ettermarked.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A value that has the wrong form; the message is a sentence for the sender. */
public final class Unreadable extends MismatchedInputException {
  private static final long serialVersionUID = 1L;

  Unreadable(JsonParser at, Class<?> wanted, String sentence) {
    super(at, sentence, wanted);
  }
}
