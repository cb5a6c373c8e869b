/** How teams are kept. */
@NullMarked
package no.ettermarked.agreements.teams.store;

import org.jspecify.annotations.NullMarked;
