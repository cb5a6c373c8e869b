package no.ettermarked.cases.register;

import org.jspecify.annotations.Nullable;

/** Who reported a case, in the words it came with. */
public record Reporter(String name, @Nullable String email) {

  public Reporter {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a reporter has a name, but it was blank");
    }
  }
}
