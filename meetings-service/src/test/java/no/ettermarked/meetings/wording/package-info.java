/** Sentences, read aloud. */
@NullMarked
package no.ettermarked.meetings.wording;

import org.jspecify.annotations.NullMarked;
