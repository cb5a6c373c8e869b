package no.ettermarked.billing.terms;

import java.util.Set;

/** Which enquiries a rule is for; an empty set means any. */
public record When(Set<String> kinds, Set<String> channels, Set<String> priorities) {
  public static final When ALWAYS = new When(Set.of(), Set.of(), Set.of());

  public When {
    kinds = Set.copyOf(kinds);
    channels = Set.copyOf(channels);
    priorities = Set.copyOf(priorities);
  }

  public boolean matches(Enquiry enquiry) {
    return allows(kinds, enquiry.kind())
        && allows(channels, enquiry.channel())
        && allows(priorities, enquiry.priority());
  }

  private static boolean allows(Set<String> listed, String given) {
    return listed.isEmpty() || listed.contains(given);
  }
}
