/** Where agreements are kept. */
@NullMarked
package no.ettermarked.agreements.agreements.store;

import org.jspecify.annotations.NullMarked;
