package no.ettermarked.agreements.teams;

import org.jspecify.annotations.Nullable;

/** What is said wherever a role of the provider's people is named that nobody has. */
public final class RoleNobodyHas {

  private RoleNobodyHas() {}

  /** A sentence that says what to do about it. */
  public static String sentence(@Nullable String role) {
    return "Nobody has the role %s. Let somebody join a team in it first.".formatted(role);
  }
}
