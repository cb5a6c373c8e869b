package no.ettermarked.cases.integrations;

import java.util.Map;
import java.util.UUID;
import no.ettermarked.cases.intake.NewEnquiry;
import no.ettermarked.cases.register.Report;
import no.ettermarked.cases.terms.Enquiry;
import no.ettermarked.cases.terms.Priority;

/**
 * A Jira site in which cases are reported, and how its words become the provider's.
 *
 * @param channel the channel its cases come by, in the words of the plans
 * @param customers whose cases a project's are, by the project's key
 * @param priorities by Jira's name of the priority
 * @param kinds by Jira's name of the issue type
 */
public record Integration(
    UUID id,
    String name,
    Secret secret,
    String channel,
    Map<String, UUID> customers,
    Map<String, Priority> priorities,
    Map<String, String> kinds,
    Priority defaultPriority,
    String defaultKind) {

  public Integration {
    customers = Map.copyOf(customers);
    priorities = Map.copyOf(priorities);
    kinds = Map.copyOf(kinds);
  }

  /** The issue in the provider's words. */
  public Translation translate(JiraIssue issue) {
    UUID customer = customers.get(issue.project());
    return customer == null
        ? new Translation.ProjectWithoutCustomer(issue.project())
        : new Translation.Translated(new NewEnquiry(customer, enquiry(issue), report(issue)));
  }

  private Enquiry enquiry(JiraIssue issue) {
    return new Enquiry(
        issue.type().map(kinds::get).orElse(defaultKind),
        issue.priority().map(priorities::get).orElse(defaultPriority),
        channel);
  }

  private Report report(JiraIssue issue) {
    return new Report(
        issue.summary(),
        issue.description().orElse(null),
        issue.reporter().orElse(null),
        issue.key(),
        issue.createdAt().orElse(null),
        id);
  }
}
