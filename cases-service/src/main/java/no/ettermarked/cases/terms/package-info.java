/**
 * The terms a customer has in force, as cases need to know them: what is admitted, who pays, and
 * how soon.
 */
@NullMarked
package no.ettermarked.cases.terms;

import org.jspecify.annotations.NullMarked;
