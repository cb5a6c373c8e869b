/** The meetings of the provider. */
@NullMarked
package no.ettermarked.meetings.meetings.store;

import org.jspecify.annotations.NullMarked;
