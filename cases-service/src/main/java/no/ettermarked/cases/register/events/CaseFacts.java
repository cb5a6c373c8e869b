package no.ettermarked.cases.register.events;

import java.util.UUID;
import no.ettermarked.cases.register.Case;

/**
 * What every event about a case says of the case itself.
 *
 * @param title in the reporter's words: may hold personal data
 */
public record CaseFacts(
    UUID id,
    String number,
    UUID customer,
    UUID agreement,
    String kind,
    String priority,
    String channel,
    String title) {

  public static CaseFacts of(Case about) {
    return new CaseFacts(
        about.id(),
        about.number(),
        about.customer(),
        about.agreement(),
        about.enquiry().kind(),
        about.enquiry().priority().text(),
        about.enquiry().channel(),
        about.report().title());
  }
}
