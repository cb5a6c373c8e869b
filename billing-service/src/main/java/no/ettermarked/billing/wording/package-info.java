/** Reasons told as sentences, with times, dates and money in the reader's language. */
@NullMarked
package no.ettermarked.billing.wording;

import org.jspecify.annotations.NullMarked;
