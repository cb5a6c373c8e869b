package no.ettermarked.agreements.agreements;

import no.ettermarked.agreements.terms.BoughtPlan;

/**
 * A plan in an agreement, and when it holds.
 *
 * @param period within that of the agreement
 */
public record AgreedItem(BoughtPlan bought, Validity period) {}
