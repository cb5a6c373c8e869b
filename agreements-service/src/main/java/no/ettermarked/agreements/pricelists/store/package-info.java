/** Where versions of price lists are kept. */
@NullMarked
package no.ettermarked.agreements.pricelists.store;

import org.jspecify.annotations.NullMarked;
