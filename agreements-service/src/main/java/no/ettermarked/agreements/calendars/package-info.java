/** When a desk is open, in versions that never change. */
@NullMarked
package no.ettermarked.agreements.calendars;

import org.jspecify.annotations.NullMarked;
