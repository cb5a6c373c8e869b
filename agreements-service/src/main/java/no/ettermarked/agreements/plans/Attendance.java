package no.ettermarked.agreements.plans;

/** How much somebody is needed in a meeting. */
public enum Attendance {
  REQUIRED("required"),
  WHEN_NEEDED("when-needed");

  private final String text;

  Attendance(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  public static Attendance parse(String text) {
    for (Attendance attendance : values()) {
      if (attendance.text.equals(text)) {
        return attendance;
      }
    }
    throw new IllegalArgumentException(
        "attendance is required or when-needed, but was '%s'".formatted(text));
  }
}
