/** Signatures of what other systems send us. */
@NullMarked
package no.ettermarked.kit.webhooks;

import org.jspecify.annotations.NullMarked;
