package no.ettermarked.meetings.terms;

import java.util.Arrays;

/** How much a role is needed in a meeting. */
public enum Attendance {
  REQUIRED("required"),
  WHEN_NEEDED("when-needed");

  private final String code;

  Attendance(String code) {
    this.code = code;
  }

  /** As terms and answers write it: {@code required} or {@code when-needed}. */
  public String code() {
    return code;
  }

  /**
   * Reads what {@link #code} writes.
   *
   * @throws IllegalArgumentException if it is neither
   */
  public static Attendance parse(String code) {
    return Arrays.stream(values())
        .filter(attendance -> attendance.code.equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "attendance is required or when-needed, but was '%s'".formatted(code)));
  }
}
