package no.ettermarked.agreements.plans;

import java.time.Period;

/**
 * How often at least something is promised within a period (PEC-2).
 *
 * @param every the period: whole months or years
 */
public record AtLeast(int times, Period every) {}
