/** How a service leaves: what it took in is answered, what comes after is sent elsewhere. */
@NullMarked
package no.ettermarked.kit.shutdown;

import org.jspecify.annotations.NullMarked;
