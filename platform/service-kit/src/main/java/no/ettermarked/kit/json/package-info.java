/** Strict JSON in requests, tolerant JSON in events. */
@NullMarked
package no.ettermarked.kit.json;

import org.jspecify.annotations.NullMarked;
