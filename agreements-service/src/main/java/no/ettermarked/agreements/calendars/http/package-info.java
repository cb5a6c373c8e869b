/** Calendars over HTTP. */
@NullMarked
package no.ettermarked.agreements.calendars.http;

import org.jspecify.annotations.NullMarked;
