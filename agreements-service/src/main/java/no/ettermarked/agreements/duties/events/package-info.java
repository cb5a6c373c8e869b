/** What is published when duties are overdue. */
@NullMarked
package no.ettermarked.agreements.duties.events;

import org.jspecify.annotations.NullMarked;
