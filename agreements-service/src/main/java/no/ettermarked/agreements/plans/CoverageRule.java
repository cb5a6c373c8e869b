package no.ettermarked.agreements.plans;

/** A row of the coverage table: for such cases, admitted or not, and how it is paid. */
public record CoverageRule(When when, Admission admission) {}
