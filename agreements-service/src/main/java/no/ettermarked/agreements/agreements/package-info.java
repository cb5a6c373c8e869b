/** What a customer is offered and accepts: plans, for a time, with a team. */
@NullMarked
package no.ettermarked.agreements.agreements;

import org.jspecify.annotations.NullMarked;
