/** Rated work and rating simulations over HTTP. */
@NullMarked
package no.ettermarked.billing.rating.http;

import org.jspecify.annotations.NullMarked;
