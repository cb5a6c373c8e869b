/** That every figure can be taken. */
@NullMarked
package no.ettermarked.benchmarks;

import org.jspecify.annotations.NullMarked;
