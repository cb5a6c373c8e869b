/** Series, tried. */
@NullMarked
package no.ettermarked.meetings.series;

import org.jspecify.annotations.NullMarked;
