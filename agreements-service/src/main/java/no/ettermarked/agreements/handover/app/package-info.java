/** Whether a customer is handed over, so that its agreement can go live. */
@NullMarked
package no.ettermarked.agreements.handover.app;

import org.jspecify.annotations.NullMarked;
