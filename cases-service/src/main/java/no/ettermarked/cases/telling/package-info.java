/**
 * Reasons as sentences that a customer can be shown: durations, days and hours in the provider's
 * language.
 */
@NullMarked
package no.ettermarked.cases.telling;

import org.jspecify.annotations.NullMarked;
