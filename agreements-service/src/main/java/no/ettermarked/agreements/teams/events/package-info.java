/** What is published when teams change. */
@NullMarked
package no.ettermarked.agreements.teams.events;

import org.jspecify.annotations.NullMarked;
