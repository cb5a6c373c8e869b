/** Invoices are previewed. */
@NullMarked
package no.ettermarked.billing.invoicing.app;

import org.jspecify.annotations.NullMarked;
