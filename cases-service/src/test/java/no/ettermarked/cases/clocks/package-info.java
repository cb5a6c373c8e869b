/** Tests of clocks. */
@NullMarked
package no.ettermarked.cases.clocks;

import org.jspecify.annotations.NullMarked;
