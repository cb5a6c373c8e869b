/** Handing a customer over from implementation to aftermarket. */
@NullMarked
package no.ettermarked.agreements.handover;

import org.jspecify.annotations.NullMarked;
