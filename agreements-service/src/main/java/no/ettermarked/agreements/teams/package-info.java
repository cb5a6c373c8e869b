/** Who looks after customers: teams, who answers in them, and what they have time for. */
@NullMarked
package no.ettermarked.agreements.teams;

import org.jspecify.annotations.NullMarked;
