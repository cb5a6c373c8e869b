/** The rows of work logs. */
@NullMarked
package no.ettermarked.cases.handling.store;

import org.jspecify.annotations.NullMarked;
