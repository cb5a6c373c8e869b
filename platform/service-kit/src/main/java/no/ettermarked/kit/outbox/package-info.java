/** Events leave here: written with their cause, sent in order by one leader. */
@NullMarked
package no.ettermarked.kit.outbox;

import org.jspecify.annotations.NullMarked;
