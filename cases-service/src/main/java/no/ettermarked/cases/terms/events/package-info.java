/** The terms as agreements-service tells them: this service's own reading of the event. */
@NullMarked
package no.ettermarked.cases.terms.events;

import org.jspecify.annotations.NullMarked;
