package no.ettermarked.agreements.providers;

/** A provider's profile is another than it was: what repeats it must be told again. */
public record ProviderChanged(Provider profile) {}
