/** The rows of cases. */
@NullMarked
package no.ettermarked.cases.register.store;

import org.jspecify.annotations.NullMarked;
