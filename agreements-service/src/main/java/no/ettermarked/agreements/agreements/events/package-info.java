/** What is published when an agreement is accepted or its terms change. */
@NullMarked
package no.ettermarked.agreements.agreements.events;

import org.jspecify.annotations.NullMarked;
