package no.ettermarked.agreements.plans;

import java.util.List;

/**
 * A plan as it is written, before it is known to hold.
 *
 * @param includes keys of plans; the latest version of each is meant
 */
public record WrittenPlan(String key, String name, List<String> includes, WrittenTerms terms) {}
