/** Steps that a customer is taken through, from a template of the provider's. */
@NullMarked
package no.ettermarked.agreements.programmes;

import org.jspecify.annotations.NullMarked;
