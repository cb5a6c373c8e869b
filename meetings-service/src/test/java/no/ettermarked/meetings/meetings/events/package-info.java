/** What others are told, held against schema and sample. */
@NullMarked
package no.ettermarked.meetings.meetings.events;

import org.jspecify.annotations.NullMarked;
