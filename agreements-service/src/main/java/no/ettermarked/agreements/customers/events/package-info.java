/** What is published when customers and their people change. */
@NullMarked
package no.ettermarked.agreements.customers.events;

import org.jspecify.annotations.NullMarked;
