/** When working time ends: tables against jBPM's calendar and against a walk day by day. */
@NullMarked
package no.ettermarked.benchmarks.due;

import org.jspecify.annotations.NullMarked;
