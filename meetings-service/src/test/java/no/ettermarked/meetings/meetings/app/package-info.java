/** Planning, tried by many at once. */
@NullMarked
package no.ettermarked.meetings.meetings.app;

import org.jspecify.annotations.NullMarked;
