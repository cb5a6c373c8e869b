/** What can be done with a provider's profile. */
@NullMarked
package no.ettermarked.agreements.providers.app;

import org.jspecify.annotations.NullMarked;
