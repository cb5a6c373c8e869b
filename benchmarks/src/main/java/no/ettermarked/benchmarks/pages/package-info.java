/** A list of a million cases from both ends, and the plans of what sweeps a million rows. */
@NullMarked
package no.ettermarked.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
