/** Where customers and their people are kept. */
@NullMarked
package no.ettermarked.agreements.customers.store;

import org.jspecify.annotations.NullMarked;
