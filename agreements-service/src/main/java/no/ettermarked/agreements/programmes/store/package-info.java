/** How programmes are kept. */
@NullMarked
package no.ettermarked.agreements.programmes.store;

import org.jspecify.annotations.NullMarked;
