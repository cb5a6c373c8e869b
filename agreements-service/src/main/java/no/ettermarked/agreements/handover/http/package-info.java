/** Handover checklists over HTTP. */
@NullMarked
package no.ettermarked.agreements.handover.http;

import org.jspecify.annotations.NullMarked;
