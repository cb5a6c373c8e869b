/** Keeping the newest terms of every agreement. */
@NullMarked
package no.ettermarked.meetings.terms.app;

import org.jspecify.annotations.NullMarked;
