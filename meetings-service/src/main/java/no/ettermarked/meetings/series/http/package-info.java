/** Series over HTTP. */
@NullMarked
package no.ettermarked.meetings.series.http;

import org.jspecify.annotations.NullMarked;
