/** Tries how far republications come. */
@NullMarked
package no.ettermarked.agreements.republications;

import org.jspecify.annotations.NullMarked;
