/** Recurrences, tried. */
@NullMarked
package no.ettermarked.meetings.series.ical;

import org.jspecify.annotations.NullMarked;
