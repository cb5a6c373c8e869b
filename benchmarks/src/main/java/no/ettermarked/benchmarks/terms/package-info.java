/** What a customer's plans come to, merged as agreements-service does it. */
@NullMarked
package no.ettermarked.benchmarks.terms;

import org.jspecify.annotations.NullMarked;
