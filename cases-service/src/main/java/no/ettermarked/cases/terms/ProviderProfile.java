package no.ettermarked.cases.terms;

/**
 * What a provider has said of itself.
 *
 * @param language BCP 47, such as {@code nb-NO}: the language its customers are spoken to in
 */
public record ProviderProfile(String name, String language, String zone, String numberPrefix) {}
