/** The service from outside, over HTTP and Kafka, and its rules from inside. */
@NullMarked
package no.ettermarked.agreements;

import org.jspecify.annotations.NullMarked;
