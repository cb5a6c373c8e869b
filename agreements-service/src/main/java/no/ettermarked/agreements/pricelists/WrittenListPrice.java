package no.ettermarked.agreements.pricelists;

import no.ettermarked.agreements.plans.WrittenHourlyAmounts;

/**
 * What an hour costs by a price list, as it is written.
 *
 * @param code what plans refer to it by
 */
public record WrittenListPrice(String code, WrittenHourlyAmounts amounts) {}
