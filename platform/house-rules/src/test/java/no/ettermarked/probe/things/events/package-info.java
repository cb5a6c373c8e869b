/** What others ask of things. */
@NullMarked
package no.ettermarked.probe.things.events;

import org.jspecify.annotations.NullMarked;
