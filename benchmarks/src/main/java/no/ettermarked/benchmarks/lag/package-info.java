/** From a commit in one service to its effect in another, against bare Kafka. */
@NullMarked
package no.ettermarked.benchmarks.lag;

import org.jspecify.annotations.NullMarked;
