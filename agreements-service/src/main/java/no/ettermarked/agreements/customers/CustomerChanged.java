package no.ettermarked.agreements.customers;

/**
 * A customer or its people are other than they were: what repeats them must be told again.
 *
 * @param erased whether a person is not to be found any more: then what holds no longer must be too
 */
public record CustomerChanged(Customer customer, boolean erased) {}
