/** Terms are learnt from the event and asked for by the other features. */
@NullMarked
package no.ettermarked.billing.terms.app;

import org.jspecify.annotations.NullMarked;
