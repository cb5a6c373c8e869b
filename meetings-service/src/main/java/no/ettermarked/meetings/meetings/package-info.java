/** A meeting: when it is, what it is about, who takes part, and why. */
@NullMarked
package no.ettermarked.meetings.meetings;

import org.jspecify.annotations.NullMarked;
