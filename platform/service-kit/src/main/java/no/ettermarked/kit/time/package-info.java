/** What time it is, for a provider whose clock may have been moved. */
@NullMarked
package no.ettermarked.kit.time;

import org.jspecify.annotations.NullMarked;
