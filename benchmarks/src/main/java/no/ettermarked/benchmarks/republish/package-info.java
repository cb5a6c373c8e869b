/** The terms of many agreements, told again. */
@NullMarked
package no.ettermarked.benchmarks.republish;

import org.jspecify.annotations.NullMarked;
