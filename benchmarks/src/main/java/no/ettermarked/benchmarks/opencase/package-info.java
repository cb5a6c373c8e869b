/** Opening a case over HTTP, against the same SQL behind nothing else. */
@NullMarked
package no.ettermarked.benchmarks.opencase;

import org.jspecify.annotations.NullMarked;
