package no.ettermarked.agreements.teams.http;

import java.util.List;
import java.util.UUID;
import no.ettermarked.agreements.teams.app.ServingCustomers.Answering;
import no.ettermarked.agreements.written.http.ReasonsInWords;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who answers in a team. */
@Schema(description = "Who answers in a team, role by role.")
public record AnsweringView(
    @Schema(required = true, description = "The team's id.") UUID team,
    @Schema(required = true, description = "What people call it.", examples = "Handel") String name,
    @Schema(required = true, description = "Everybody who has a role in it, as they joined.")
        List<ResponsibleView> responsible) {

  static AnsweringView of(Answering answering) {
    ReasonsInWords words = ReasonsInWords.in(answering.language());
    return new AnsweringView(
        answering.team().id(),
        answering.team().name(),
        answering.responsible().stream().map(one -> ResponsibleView.of(one, words)).toList());
  }
}
