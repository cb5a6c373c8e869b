/** From start to ready, with and without a cache of loaded and linked classes. */
@NullMarked
package no.ettermarked.benchmarks.aot;

import org.jspecify.annotations.NullMarked;
