package no.ettermarked.cases.integrations;

import java.time.Instant;
import java.util.Optional;
import no.ettermarked.cases.register.Reporter;

/**
 * An issue in Jira's words.
 *
 * @param key such as {@code FJORD-42}
 * @param project the project's key, such as {@code FJORD}
 * @param priority Jira's name of it; a project may have none
 * @param type Jira's name of the issue type
 * @param createdAt by Jira's clock
 */
public record JiraIssue(
    String key,
    String project,
    String summary,
    Optional<String> description,
    Optional<String> priority,
    Optional<String> type,
    Optional<Reporter> reporter,
    Optional<Instant> createdAt) {}
