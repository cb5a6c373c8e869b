/** The copies of the terms, whole and newest. */
@NullMarked
package no.ettermarked.meetings.terms.store;

import org.jspecify.annotations.NullMarked;
