/** The terms as the agreements service tells them. */
@NullMarked
package no.ettermarked.meetings.terms.events;

import org.jspecify.annotations.NullMarked;
