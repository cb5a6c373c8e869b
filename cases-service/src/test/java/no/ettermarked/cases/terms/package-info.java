/** Tests of terms. */
@NullMarked
package no.ettermarked.cases.terms;

import org.jspecify.annotations.NullMarked;
