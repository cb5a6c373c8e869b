/**
 * Merged terms as they are told to others: on the topic, over HTTP and in the hash that is
 * accepted.
 */
@NullMarked
package no.ettermarked.agreements.terms.document;

import org.jspecify.annotations.NullMarked;
