package no.ettermarked.agreements.plans;

import no.ettermarked.kit.reasons.Source;

/** A term, and the plan, version and rule that it came from. */
public record Sourced<T>(Source source, T value) {}
