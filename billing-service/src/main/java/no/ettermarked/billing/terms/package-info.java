/** What an agreement says about who pays and how much: this service's own copy. */
@NullMarked
package no.ettermarked.billing.terms;

import org.jspecify.annotations.NullMarked;
