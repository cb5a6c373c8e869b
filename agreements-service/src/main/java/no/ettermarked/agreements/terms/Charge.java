package no.ettermarked.agreements.terms;

import no.ettermarked.agreements.plans.RecurringPrice;

/** A recurring price, for so many units. */
public record Charge(RecurringPrice price, int quantity) {}
