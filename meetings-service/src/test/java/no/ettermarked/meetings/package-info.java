/** The service as it is seen from outside. */
@NullMarked
package no.ettermarked.meetings;

import org.jspecify.annotations.NullMarked;
