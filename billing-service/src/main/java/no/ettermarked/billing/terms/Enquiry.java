package no.ettermarked.billing.terms;

import java.util.Objects;

/** What coverage rules look at; the words are the provider's own data. */
public record Enquiry(String kind, String channel, String priority) {
  public Enquiry {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(priority, "priority");
  }
}
