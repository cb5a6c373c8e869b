/** What a line comes to: net and VAT, each rounded once. */
@NullMarked
package no.ettermarked.billing.money;

import org.jspecify.annotations.NullMarked;
