package no.ettermarked.agreements.terms;

/** A term, and how many units were bought of the plan that brings it. */
public record Quantified<T>(T value, int quantity) {}
