/** The series of the provider. */
@NullMarked
package no.ettermarked.meetings.series.store;

import org.jspecify.annotations.NullMarked;
