/** Where it is kept how far republications of terms have come. */
@NullMarked
package no.ettermarked.agreements.republications.store;

import org.jspecify.annotations.NullMarked;
