/** Work that was logged gets its price, with the reason, or waits for it visibly. */
@NullMarked
package no.ettermarked.billing.rating;

import org.jspecify.annotations.NullMarked;
