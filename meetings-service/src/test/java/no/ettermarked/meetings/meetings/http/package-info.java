/** Meetings over HTTP, tried. */
@NullMarked
package no.ettermarked.meetings.meetings.http;

import org.jspecify.annotations.NullMarked;
