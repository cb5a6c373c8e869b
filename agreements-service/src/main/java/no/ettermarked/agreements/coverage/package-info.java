/** What terms mean for an enquiry: whether it is admitted, how it is paid and when it is due. */
@NullMarked
package no.ettermarked.agreements.coverage;

import org.jspecify.annotations.NullMarked;
