/** Logged work arrives as events, and rated work leaves as events. */
@NullMarked
package no.ettermarked.billing.rating.events;

import org.jspecify.annotations.NullMarked;
