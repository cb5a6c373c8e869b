/** The rows of clocks. */
@NullMarked
package no.ettermarked.cases.clocks.store;

import org.jspecify.annotations.NullMarked;
