/** Whether an enquiry is admitted, and what covers it: an ordered list of rules. */
@NullMarked
package no.ettermarked.cases.intake;

import org.jspecify.annotations.NullMarked;
