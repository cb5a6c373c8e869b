/** What hours cost, in lists that have one version after the other. */
@NullMarked
package no.ettermarked.agreements.pricelists;

import org.jspecify.annotations.NullMarked;
