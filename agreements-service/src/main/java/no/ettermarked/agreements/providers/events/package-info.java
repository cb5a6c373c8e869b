/** What is published when a provider's profile changes. */
@NullMarked
package no.ettermarked.agreements.providers.events;

import org.jspecify.annotations.NullMarked;
