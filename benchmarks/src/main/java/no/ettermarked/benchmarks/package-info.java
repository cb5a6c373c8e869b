/** Figures of the suite, each against the least that could do the same, and the report of a run. */
@NullMarked
package no.ettermarked.benchmarks;

import org.jspecify.annotations.NullMarked;
