package no.ettermarked.cases.integrations.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import no.ettermarked.cases.register.Case;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of a delivery. */
@Schema(name = "InboundAnswer", description = "What became of a delivery.")
public record InboundAnswer(
    @Schema(
            description =
                "case-opened: there is a case for the issue. ignored: this kind of delivery has no"
                    + " effect.",
            enumeration = {"case-opened", "ignored"},
            examples = "case-opened",
            required = true)
        String outcome,
    @Schema(description = "The case; with case-opened.") @JsonProperty("case")
        @Nullable CaseReference opened,
    @Schema(
            description = "Why it has no effect; with ignored.",
            examples = "Deliveries of jira:issue_deleted are not followed.")
        @Nullable String why) {

  /** A case by its id and number. */
  @Schema(name = "CaseReference", description = "A case by its id and number.")
  public record CaseReference(
      @Schema(
              description = "The id, for programs.",
              examples = "01990f3a-6a00-7000-8000-00000000e001",
              required = true)
          UUID id,
      @Schema(description = "The number, for people.", examples = "OSE-1", required = true)
          String number) {}

  static InboundAnswer opened(Case opened) {
    return new InboundAnswer("case-opened", new CaseReference(opened.id(), opened.number()), null);
  }

  static InboundAnswer ignored(String why) {
    return new InboundAnswer("ignored", null, why);
  }
}
