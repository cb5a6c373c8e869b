/** The suite a figure is taken of: one provider with a customer, and load on its services. */
@NullMarked
package no.ettermarked.benchmarks.suite;

import org.jspecify.annotations.NullMarked;
