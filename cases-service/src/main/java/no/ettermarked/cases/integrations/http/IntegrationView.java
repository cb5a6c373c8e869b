package no.ettermarked.cases.integrations.http;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ettermarked.cases.integrations.Integration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An integration as it is shown: without its secret. */
@Schema(name = "Integration", description = "A Jira site that is connected.")
public record IntegrationView(
    @Schema(
            description = "The id.",
            examples = "01990f3a-6a00-7000-8000-000000001001",
            required = true)
        UUID id,
    @Schema(
            description = "What is connected.",
            enumeration = {"jira"},
            examples = "jira",
            required = true)
        String kind,
    @Schema(description = "A name for people.", examples = "Kundeportalen", required = true)
        String name,
    @Schema(
            description = "Where the site sends its webhooks, on this service's address.",
            examples = "/v1/inbound/jira/01990f3a-6a00-7000-8000-000000001001",
            required = true)
        String webhookPath,
    @Schema(description = "The channel its cases come by.", examples = "portal", required = true)
        String channel,
    @Schema(
            description = "Whose cases a project's are: customer ids by Jira project key.",
            examples = "{\"FJORD\": \"01990f3a-6a00-7000-8000-00000000c001\"}",
            required = true)
        Map<String, UUID> customers,
    @Schema(
            description = "Our priorities by Jira's names of them.",
            examples = "{\"Highest\": \"critical\"}",
            required = true)
        Map<String, String> priorities,
    @Schema(
            description = "Our kinds of enquiry by Jira's names of issue types.",
            examples = "{\"Bug\": \"fault\"}",
            required = true)
        Map<String, String> kinds,
    @Schema(
            description = "The priority of an issue that has none, or one that is not named.",
            enumeration = {"critical", "high", "medium", "low"},
            examples = "medium",
            required = true)
        String defaultPriority,
    @Schema(
            description = "The kind of an issue whose type is not named.",
            examples = "support",
            required = true)
        String defaultKind) {

  static IntegrationView of(Integration integration) {
    return new IntegrationView(
        integration.id(),
        "jira",
        integration.name(),
        "/v1/inbound/jira/" + integration.id(),
        integration.channel(),
        integration.customers(),
        integration.priorities().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().text())),
        integration.kinds(),
        integration.defaultPriority().text(),
        integration.defaultKind());
  }
}
