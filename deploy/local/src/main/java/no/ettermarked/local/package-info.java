/**
 * One process that starts PostgreSQL, Kafka and the four services on one machine and stops them
 * again.
 */
@NullMarked
package no.ettermarked.local;

import org.jspecify.annotations.NullMarked;
