/** The smallest service there can be, on which the service kit is tried. */
@NullMarked
package no.ettermarked.probe;

import org.jspecify.annotations.NullMarked;
