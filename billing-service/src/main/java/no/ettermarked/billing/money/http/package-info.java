/** Money as it is shown. */
@NullMarked
package no.ettermarked.billing.money.http;

import org.jspecify.annotations.NullMarked;
