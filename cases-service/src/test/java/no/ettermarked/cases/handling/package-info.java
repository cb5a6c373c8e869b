/** Tests of handling. */
@NullMarked
package no.ettermarked.cases.handling;

import org.jspecify.annotations.NullMarked;
