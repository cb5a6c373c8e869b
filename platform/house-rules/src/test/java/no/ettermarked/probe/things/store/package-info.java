/** Where things are kept. */
@NullMarked
package no.ettermarked.probe.things.store;

import org.jspecify.annotations.NullMarked;
