/** Use cases of terms: learning them as they change. */
@NullMarked
package no.ettermarked.cases.terms.app;

import org.jspecify.annotations.NullMarked;
