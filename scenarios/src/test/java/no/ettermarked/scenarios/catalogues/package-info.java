/** What the five catalogues come to, asked as a service manager would ask. */
@NullMarked
package no.ettermarked.scenarios.catalogues;

import org.jspecify.annotations.NullMarked;
