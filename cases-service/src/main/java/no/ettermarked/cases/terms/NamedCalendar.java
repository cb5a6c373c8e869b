package no.ettermarked.cases.terms;

import no.ettermarked.businesstime.BusinessCalendar;
import no.ettermarked.kit.reasons.Source;

/**
 * One published version of a provider's calendar; a version never changes.
 *
 * @param key the name people gave it, such as {@code office-hours}
 */
public record NamedCalendar(String key, int version, BusinessCalendar calendar) {

  public Source source() {
    return Source.of("calendar", key, version);
  }
}
