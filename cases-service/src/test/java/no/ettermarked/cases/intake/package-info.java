/** Tests of intake. */
@NullMarked
package no.ettermarked.cases.intake;

import org.jspecify.annotations.NullMarked;
