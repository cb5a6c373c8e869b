/** What can be done with things. */
@NullMarked
package no.ettermarked.probe.things.app;

import org.jspecify.annotations.NullMarked;
