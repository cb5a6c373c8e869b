/** Recurrence rules of RFC 5545, read by ical4j. */
@NullMarked
package no.ettermarked.meetings.series.ical;

import org.jspecify.annotations.NullMarked;
