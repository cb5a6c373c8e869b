/** Logged work and what it came to, row by row. */
@NullMarked
package no.ettermarked.billing.rating.store;

import org.jspecify.annotations.NullMarked;
