package no.ettermarked.billing.terms;

/** The terms of an agreement are new here, or newer than those known before. */
public record TermsLearnt(Terms terms) {}
