package no.ettermarked.agreements.teams;

import no.ettermarked.agreements.written.Slug;

/**
 * Somebody's being in a team (OSE-10, NET-1).
 *
 * @param role what they are in it, the provider's own word
 * @param share of a position that they are in it for; at most a whole one
 */
public record Membership(Person person, Slug role, Share share, Stretch stretch) {

  public Membership {
    if (share.compareTo(Share.WHOLE) > 0) {
      throw new IllegalArgumentException(
          "a member is there for a whole position at most, not %s %%".formatted(share.percent()));
    }
  }

  public Membership during(Stretch other) {
    return new Membership(person, role, share, other);
  }

  public Membership of(Share other) {
    return new Membership(person, role, other, stretch);
  }
}
