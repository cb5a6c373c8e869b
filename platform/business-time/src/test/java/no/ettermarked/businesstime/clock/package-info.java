/** Proof of the working clock by examples worked out by hand. */
@NullMarked
package no.ettermarked.businesstime.clock;

import org.jspecify.annotations.NullMarked;
