package no.ettermarked.agreements.teams.http;

import java.time.LocalDate;
import java.util.UUID;
import no.ettermarked.agreements.teams.Assignment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A customer that a team serves. */
@Schema(description = "A customer that a team serves.")
public record AssignmentView(
    @Schema(required = true, description = "The customer's id.") UUID customer,
    @Schema(required = true, description = "The team's id.") UUID team,
    @Schema(required = true, description = "First day.") LocalDate from,
    @Schema(description = "The day after the last; absent when it is open-ended.")
        @Nullable LocalDate to) {

  static AssignmentView of(Assignment assignment) {
    return new AssignmentView(
        assignment.customer(),
        assignment.team(),
        assignment.stretch().from(),
        assignment.stretch().to().orElse(null));
  }
}
