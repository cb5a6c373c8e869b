/** Opening hours, closed days and working-time arithmetic for one calendar, as immutable values. */
@NullMarked
package no.ettermarked.businesstime;

import org.jspecify.annotations.NullMarked;
