package no.ettermarked.agreements.customers;

/** A customer or its people are other than they were: what repeats them must be told again. */
public record CustomerChanged(Customer customer) {}
