package no.ettermarked.agreements.plans;

/** Whether a case is taken in. */
public sealed interface Admission {

  /** It is, and work on it is paid like this. */
  record Admitted(Pay pay) implements Admission {}

  /**
   * It is not.
   *
   * @param instead what the reporter is told to do, as a sentence
   */
  record NotAdmitted(String instead) implements Admission {

    public NotAdmitted {
      if (instead.isBlank()) {
        throw new IllegalArgumentException("who is not admitted is told what to do instead");
      }
    }
  }
}
