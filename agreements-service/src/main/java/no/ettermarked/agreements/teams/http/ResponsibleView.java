package no.ettermarked.agreements.teams.http;

import java.util.List;
import no.ettermarked.agreements.teams.Responsible;
import no.ettermarked.agreements.written.http.ReasonsInWords;
import no.ettermarked.kit.reasons.Because;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who answers in a role. */
@Schema(description = "Who answers in a role, and why it is they.")
public record ResponsibleView(
    @Schema(required = true, description = "The role.", examples = "account-manager") String role,
    @Schema(required = true, description = "Who has the role.") PersonBody holder,
    @Schema(
            description =
                "Who answers: the holder, or a substitute. Absent when all of them are away.")
        @Nullable PersonBody acting,
    @Schema(required = true, description = "Why.") List<Because> because) {

  static ResponsibleView of(Responsible responsible, ReasonsInWords words) {
    return new ResponsibleView(
        responsible.role().text(),
        PersonBody.of(responsible.holder()),
        responsible.acting().map(PersonBody::of).orElse(null),
        words.tell(responsible.because()));
  }
}
