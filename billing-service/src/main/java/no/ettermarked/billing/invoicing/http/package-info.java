/** Invoice previews over HTTP. */
@NullMarked
package no.ettermarked.billing.invoicing.http;

import org.jspecify.annotations.NullMarked;
