/** Clocks as they are shown. */
@NullMarked
package no.ettermarked.cases.clocks.http;

import org.jspecify.annotations.NullMarked;
