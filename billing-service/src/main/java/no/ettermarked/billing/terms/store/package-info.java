/** The newest terms of every agreement, as the document they came in. */
@NullMarked
package no.ettermarked.billing.terms.store;

import org.jspecify.annotations.NullMarked;
