/** Work is rated, found and tried out. */
@NullMarked
package no.ettermarked.billing.rating.app;

import org.jspecify.annotations.NullMarked;
