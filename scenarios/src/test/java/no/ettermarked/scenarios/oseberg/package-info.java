/** What the provider of three plans needs, played through the public APIs. */
@NullMarked
package no.ettermarked.scenarios.oseberg;

import org.jspecify.annotations.NullMarked;
