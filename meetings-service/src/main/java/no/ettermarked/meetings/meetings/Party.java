package no.ettermarked.meetings.meetings;

/** Whose people somebody is of. */
public enum Party {
  CUSTOMER("customer"),
  PROVIDER("provider");

  private final String code;

  Party(String code) {
    this.code = code;
  }

  /** As answers and events write it. */
  public String code() {
    return code;
  }
}
