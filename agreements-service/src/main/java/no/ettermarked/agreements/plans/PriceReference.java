package no.ettermarked.agreements.plans;

import no.ettermarked.agreements.written.Slug;

/**
 * What an hour costs by a price list (PRO-5).
 *
 * @param list the price list; whichever of its versions holds is meant
 * @param code what it is priced by in the list
 */
public record PriceReference(Slug list, Slug code) {}
