/** What an invoice of a month would say, line by line. */
@NullMarked
package no.ettermarked.billing.invoicing;

import org.jspecify.annotations.NullMarked;
