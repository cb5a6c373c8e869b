/** Tries an enquiry against the terms in force. */
@NullMarked
package no.ettermarked.agreements.coverage.app;

import org.jspecify.annotations.NullMarked;
