/** Tests of telling. */
@NullMarked
package no.ettermarked.cases.telling;

import org.jspecify.annotations.NullMarked;
