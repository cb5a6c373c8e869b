/** What can be done with teams. */
@NullMarked
package no.ettermarked.agreements.teams.app;

import org.jspecify.annotations.NullMarked;
