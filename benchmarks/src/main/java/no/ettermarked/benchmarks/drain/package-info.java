/** Emptying an outbox, against a producer that sends the same bytes. */
@NullMarked
package no.ettermarked.benchmarks.drain;

import org.jspecify.annotations.NullMarked;
