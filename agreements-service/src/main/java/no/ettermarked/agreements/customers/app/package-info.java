/** What can be done with customers. */
@NullMarked
package no.ettermarked.agreements.customers.app;

import org.jspecify.annotations.NullMarked;
