/** What others are told about meetings. */
@NullMarked
package no.ettermarked.meetings.meetings.events;

import org.jspecify.annotations.NullMarked;
