/** One day at a provider, played through the public APIs and told so that a newcomer can follow. */
@NullMarked
package no.ettermarked.local.story;

import org.jspecify.annotations.NullMarked;
