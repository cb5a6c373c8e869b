/** A series of meetings: one per meeting that an agreement promises, and the days it falls on. */
@NullMarked
package no.ettermarked.meetings.series;

import org.jspecify.annotations.NullMarked;
