/** The newest terms of every agreement, the calendars they name, and the providers' profiles. */
@NullMarked
package no.ettermarked.cases.terms.store;

import org.jspecify.annotations.NullMarked;
