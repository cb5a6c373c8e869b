/** Customers over HTTP. */
@NullMarked
package no.ettermarked.agreements.customers.http;

import org.jspecify.annotations.NullMarked;
