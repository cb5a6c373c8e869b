/** Meetings, tried. */
@NullMarked
package no.ettermarked.meetings.meetings;

import org.jspecify.annotations.NullMarked;
