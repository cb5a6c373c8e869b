package no.ettermarked.agreements.duties.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.ettermarked.agreements.duties.Duty;
import no.ettermarked.agreements.duties.app.KeepingDuties.Standing;
import no.ettermarked.agreements.teams.Person;
import no.ettermarked.agreements.written.http.ReasonsInWords;
import no.ettermarked.kit.reasons.Because;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A duty as it stands. */
@Schema(description = "A duty, and how it stands today.")
public record DutyView(
    @Schema(required = true, description = "The duty's id.") UUID id,
    @Schema(required = true, description = "For whom, by id.") UUID customer,
    @Schema(
            required = true,
            description = "What is to be done.",
            examples = "Teknisk dokumentasjon er oppdatert")
        String name,
    @Schema(
            required = true,
            description = "The role of the team whose it is.",
            examples = "lead-developer")
        String ownerRole,
    @Schema(
            description =
                "Who answers for it today: the member of the team that serves the customer, or the"
                    + " substitute. Absent when nobody does.",
            extensions = @Extension(name = "x-personal-data", value = "true", parseValue = true))
        @Nullable String owner,
    @Schema(required = true, description = "How often, ISO 8601.", examples = "P3M") String every,
    @Schema(required = true, description = "The next day it is due.", examples = "2027-04-30")
        LocalDate dueOn,
    @Schema(description = "The day it was done last.") @Nullable LocalDate doneOn,
    @Schema(
            description = "Who did it last.",
            extensions = @Extension(name = "x-personal-data", value = "true", parseValue = true))
        @Nullable String doneBy,
    @Schema(
            required = true,
            description = "How it stands today.",
            examples = "up-to-date",
            enumeration = {"up-to-date", "due", "overdue", "ended"})
        String standing,
    @Schema(required = true, description = "Why it stands so.") List<Because> because) {

  static DutyView of(Standing standing) {
    Duty duty = standing.duty();
    return new DutyView(
        duty.id(),
        duty.customer(),
        duty.name(),
        duty.ownerRole().text(),
        standing.owner().map(Person::name).orElse(null),
        duty.every().toString(),
        duty.dueOn(),
        duty.lastDone().map(Duty.Done::on).orElse(null),
        duty.lastDone().map(Duty.Done::by).orElse(null),
        duty.standing(standing.today()).name().toLowerCase(Locale.ROOT).replace('_', '-'),
        ReasonsInWords.in(standing.language()).tell(List.of(duty.because(standing.today()))));
  }
}
