/** What is registered of a legal entity, be it a provider or a customer, and what it holds to. */
@NullMarked
package no.ettermarked.agreements.parties;

import org.jspecify.annotations.NullMarked;
