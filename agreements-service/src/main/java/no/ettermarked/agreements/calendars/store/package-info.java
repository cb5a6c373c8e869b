/** Where versions of calendars are kept. */
@NullMarked
package no.ettermarked.agreements.calendars.store;

import org.jspecify.annotations.NullMarked;
