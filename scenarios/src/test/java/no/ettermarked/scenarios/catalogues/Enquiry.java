package no.ettermarked.scenarios.catalogues;

import java.util.List;

/**
 * An enquiry to try: by e-mail, of low priority and now, unless it is said otherwise.
 *
 * @param roles those that the reporter has at the customer
 * @param at local time at the provider; now where it is empty
 */
record Enquiry(String kind, String channel, String priority, List<String> roles, String at) {

  static Enquiry about(String kind) {
    return new Enquiry(kind, "email", "low", List.of(), "");
  }

  Enquiry by(String anotherChannel) {
    return new Enquiry(kind, anotherChannel, priority, roles, at);
  }

  Enquiry as(String anotherPriority) {
    return new Enquiry(kind, channel, anotherPriority, roles, at);
  }

  Enquiry from(String... role) {
    return new Enquiry(kind, channel, priority, List.of(role), at);
  }

  Enquiry at(String localTime) {
    return new Enquiry(kind, channel, priority, roles, localTime);
  }
}
