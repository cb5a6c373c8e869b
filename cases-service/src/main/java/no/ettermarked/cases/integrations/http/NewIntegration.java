package no.ettermarked.cases.integrations.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ettermarked.cases.integrations.Integration;
import no.ettermarked.cases.integrations.Secret;
import no.ettermarked.cases.terms.Enquiry;
import no.ettermarked.cases.terms.Priority;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A Jira site to be connected. */
@Schema(name = "NewIntegration", description = "A Jira site to be connected.")
public record NewIntegration(
    @Schema(
            description = "What is connected.",
            enumeration = {"jira"},
            examples = "jira",
            maxLength = 16)
        @NotNull
        @Pattern(regexp = "jira", message = "Expected jira.")
        String kind,
    @Schema(description = "A name for people.", examples = "Kundeportalen", maxLength = 200)
        @NotBlank
        @Size(max = 200)
        String name,
    @Schema(
            description =
                "What Jira signs its webhooks with; enter the same in Jira. It is never shown"
                    + " again.",
            examples = "et-langt-og-tilfeldig-ord",
            minLength = Secret.SHORTEST,
            maxLength = 200)
        @NotNull
        @Size(min = Secret.SHORTEST, max = 200)
        String secret,
    @Schema(
            description = "The channel its cases come by, in the words of the plans.",
            examples = "portal",
            maxLength = 64)
        @NotNull
        @Size(max = 64)
        @Pattern(regexp = Enquiry.SLUG, message = NewIntegration.SLUG_EXPECTED)
        String channel,
    @Schema(
            description = "Whose cases a project's are: customer ids by Jira project key.",
            examples = "{\"FJORD\": \"01990f3a-6a00-7000-8000-00000000c001\"}")
        @NotNull
        @Size(max = 10_000)
        Map<@NotBlank @Size(max = 100) String, @NotNull UUID> customers,
    @Schema(
            description = "Our priorities by Jira's names of them.",
            examples = "{\"Highest\": \"critical\"}")
        @Nullable
        @Size(max = 100)
        Map<
                @NotBlank @Size(max = 100) String,
                @NotNull
                @Pattern(regexp = Priority.TEXTS, message = NewIntegration.PRIORITY_EXPECTED)
                String>
            priorities,
    @Schema(
            description = "Our kinds of enquiry by Jira's names of issue types.",
            examples = "{\"Bug\": \"fault\"}")
        @Nullable
        @Size(max = 100)
        Map<
                @NotBlank @Size(max = 100) String,
                @NotNull @Size(max = 64)
                @Pattern(regexp = Enquiry.SLUG, message = NewIntegration.SLUG_EXPECTED) String>
            kinds,
    @Schema(
            description = "The priority of an issue that has none, or one that is not named.",
            enumeration = {"critical", "high", "medium", "low"},
            examples = "medium",
            maxLength = 8)
        @NotNull
        @Pattern(regexp = Priority.TEXTS, message = NewIntegration.PRIORITY_EXPECTED)
        String defaultPriority,
    @Schema(
            description = "The kind of an issue whose type is not named.",
            examples = "support",
            maxLength = 64)
        @NotNull
        @Size(max = 64)
        @Pattern(regexp = Enquiry.SLUG, message = NewIntegration.SLUG_EXPECTED)
        String defaultKind) {

  static final String PRIORITY_EXPECTED = "Expected one of critical, high, medium, low.";
  static final String SLUG_EXPECTED =
      "Expected small letters and digits with hyphens, such as change-request.";

  Integration integration(UUID id) {
    return new Integration(
        id,
        name,
        new Secret(secret),
        channel,
        customers,
        orNone(priorities).entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, entry -> Priority.parse(entry.getValue()))),
        orNone(kinds),
        Priority.parse(defaultPriority),
        defaultKind);
  }

  private static Map<String, String> orNone(@Nullable Map<String, String> map) {
    return Optional.ofNullable(map).orElse(Map.of());
  }

  /** Without the secret, wherever a request is printed. */
  @Override
  public String toString() {
    return "NewIntegration[kind=%s, name=%s]".formatted(kind, name);
  }
}
