/** How duties are kept. */
@NullMarked
package no.ettermarked.agreements.duties.store;

import org.jspecify.annotations.NullMarked;
