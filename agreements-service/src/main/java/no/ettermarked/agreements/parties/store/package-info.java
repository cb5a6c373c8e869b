/** How what is registered of a legal entity is kept. */
@NullMarked
package no.ettermarked.agreements.parties.store;

import org.jspecify.annotations.NullMarked;
