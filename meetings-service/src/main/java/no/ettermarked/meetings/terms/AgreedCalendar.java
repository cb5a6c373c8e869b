package no.ettermarked.meetings.terms;

import no.ettermarked.businesstime.BusinessCalendar;

/**
 * A calendar that terms refer to.
 *
 * @param key the provider's name for it
 * @param version which published version of it
 */
public record AgreedCalendar(String key, int version, BusinessCalendar hours) {}
