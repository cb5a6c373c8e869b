/** Where providers' profiles are kept. */
@NullMarked
package no.ettermarked.agreements.providers.store;

import org.jspecify.annotations.NullMarked;
