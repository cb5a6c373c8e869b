/** Things: the domain of the probe. */
@NullMarked
package no.ettermarked.probe.things;

import org.jspecify.annotations.NullMarked;
