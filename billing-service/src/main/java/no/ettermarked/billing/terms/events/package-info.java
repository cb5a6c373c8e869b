/** Terms arrive as events. */
@NullMarked
package no.ettermarked.billing.terms.events;

import org.jspecify.annotations.NullMarked;
