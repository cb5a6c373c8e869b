/** What an agreement says about meetings: our own copy of the terms in force. */
@NullMarked
package no.ettermarked.meetings.terms;

import org.jspecify.annotations.NullMarked;
