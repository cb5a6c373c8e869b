/** Turns, for what must be written one after the other. */
@NullMarked
package no.ettermarked.agreements.written.store;

import org.jspecify.annotations.NullMarked;
