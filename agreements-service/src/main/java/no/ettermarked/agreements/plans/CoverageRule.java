package no.ettermarked.agreements.plans;

import java.util.Optional;

/**
 * A row of the coverage table: for such cases, admitted or not, and how it is paid.
 *
 * @param because the provision it comes from
 */
public record CoverageRule(When when, Admission admission, Optional<String> because) {}
