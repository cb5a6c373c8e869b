package no.ettermarked.cases.terms;

import java.util.Optional;
import no.ettermarked.businesstime.BusinessCalendar;
import no.ettermarked.kit.reasons.Source;

/**
 * One published version of a provider's calendar; a version never changes.
 *
 * @param key what rules refer to it by, such as {@code office-hours}
 * @param name what customers call it; none where nobody has said it
 */
public record NamedCalendar(
    String key, int version, Optional<String> name, BusinessCalendar calendar) {

  /** What a sentence calls it. */
  public String spoken() {
    return name.orElse(key);
  }

  public Source source() {
    return Source.of("calendar", key, version);
  }
}
