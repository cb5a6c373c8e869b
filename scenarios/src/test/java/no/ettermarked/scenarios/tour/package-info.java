/** The project's README as a newcomer pastes it. */
@NullMarked
package no.ettermarked.scenarios.tour;

import org.jspecify.annotations.NullMarked;
