/** What can be done with price lists. */
@NullMarked
package no.ettermarked.agreements.pricelists.app;

import org.jspecify.annotations.NullMarked;
