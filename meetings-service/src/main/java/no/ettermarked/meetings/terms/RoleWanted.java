package no.ettermarked.meetings.terms;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A role that takes part in a meeting.
 *
 * @param role a slug of the provider's own, not blank
 * @param orElse the role that takes part instead when nobody holds the first, if there is one
 */
public record RoleWanted(String role, Attendance attendance, @Nullable String orElse) {
  public RoleWanted {
    if (role.isBlank()) {
      throw new IllegalArgumentException("a role that takes part in a meeting is blank");
    }
  }

  public Optional<String> substitute() {
    return Optional.ofNullable(orElse);
  }
}
