package no.ettermarked.backbone;

import org.jspecify.annotations.Nullable;

/**
 * Something of the suite could not start. The message is one sentence for the person at the
 * keyboard: what is wrong and, after the colon, what to do about it.
 */
public final class StartFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StartFailure(String what, String whatToDo) {
    this(what, whatToDo, null);
  }

  public StartFailure(String what, String whatToDo, @Nullable Throwable cause) {
    super(what + ": " + whatToDo + ".", cause);
  }
}
