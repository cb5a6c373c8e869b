/** Following what agreements promise, and showing it. */
@NullMarked
package no.ettermarked.meetings.series.app;

import org.jspecify.annotations.NullMarked;
