/** Events arrive here: each has its effect once, whatever is delivered twice. */
@NullMarked
package no.ettermarked.kit.inbox;

import org.jspecify.annotations.NullMarked;
