/** Planning meetings ahead, and showing them. */
@NullMarked
package no.ettermarked.meetings.meetings.app;

import org.jspecify.annotations.NullMarked;
