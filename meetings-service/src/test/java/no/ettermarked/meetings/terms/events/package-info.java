/** The terms that others tell, read. */
@NullMarked
package no.ettermarked.meetings.terms.events;

import org.jspecify.annotations.NullMarked;
