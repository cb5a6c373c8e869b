/** Meetings over HTTP, and the invitation as a calendar file. */
@NullMarked
package no.ettermarked.meetings.meetings.http;

import org.jspecify.annotations.NullMarked;
