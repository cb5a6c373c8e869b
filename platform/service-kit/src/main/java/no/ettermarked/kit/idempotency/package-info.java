/** The same request twice has one effect and one answer. */
@NullMarked
package no.ettermarked.kit.idempotency;

import org.jspecify.annotations.NullMarked;
