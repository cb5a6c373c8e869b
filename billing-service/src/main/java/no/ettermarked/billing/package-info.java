/** What the work costs, who pays, and why. */
@NullMarked
package no.ettermarked.billing;

import org.jspecify.annotations.NullMarked;
