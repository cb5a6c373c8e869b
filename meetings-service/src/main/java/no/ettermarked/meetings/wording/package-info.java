/** Reasons told to people: dates as they are said in the language. */
@NullMarked
package no.ettermarked.meetings.wording;

import org.jspecify.annotations.NullMarked;
