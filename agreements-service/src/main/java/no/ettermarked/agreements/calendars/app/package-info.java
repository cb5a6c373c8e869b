/** What can be done with calendars. */
@NullMarked
package no.ettermarked.agreements.calendars.app;

import org.jspecify.annotations.NullMarked;
