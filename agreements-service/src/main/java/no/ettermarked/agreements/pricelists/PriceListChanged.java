package no.ettermarked.agreements.pricelists;

/** A price list has another version than it had: terms that name it must be told again. */
public record PriceListChanged(PriceList latest) {}
