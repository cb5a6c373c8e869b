package no.ettermarked.meetings.series.http;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.ettermarked.kit.reasons.Because;
import no.ettermarked.meetings.series.Series;
import no.ettermarked.meetings.series.SeriesState;
import no.ettermarked.meetings.wording.Told;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A series as it is shown. */
@Schema(
    name = "Series",
    description = "All meetings of one kind that one agreement promises a customer.")
public record SeriesView(
    @Schema(description = "Id of the series.", required = true) UUID id,
    @Schema(description = "Id of the customer.", required = true) UUID customer,
    @Schema(
            description = "Name of the customer.",
            maxLength = 200,
            examples = "Fjordfisk AS",
            required = true)
        String customerName,
    @Schema(description = "Id of the agreement that promises the meetings.", required = true)
        UUID agreement,
    @Schema(
            description = "Names the series within its agreement.",
            maxLength = 100,
            examples = "operational",
            required = true)
        String key,
    @Schema(
            description = "What people call the meetings.",
            maxLength = 200,
            examples = "Operativt møte",
            required = true)
        String name,
    @Schema(
            description = "active while the agreement promises the meetings, then ended.",
            enumeration = {"active", "ended"},
            examples = "active",
            required = true)
        String status,
    @Schema(description = "When the agreement stopped promising them; absent while active.")
        @Nullable Instant endedAt,
    @Schema(
            description = "Recurrence rule (RFC 5545, 3.3.10) that names the dates.",
            maxLength = 500,
            examples = "FREQ=MONTHLY;BYDAY=2TU",
            required = true)
        String recurrence,
    @Schema(
            description = "Local time in the zone, the same summer and winter.",
            maxLength = 18,
            examples = "10:00",
            required = true)
        String startsAt,
    @Schema(
            description = "How long a meeting lasts: an ISO duration.",
            implementation = String.class,
            maxLength = 20,
            examples = "PT1H",
            required = true)
        Duration duration,
    @Schema(
            description = "Time zone of the local time.",
            maxLength = 60,
            examples = "Europe/Oslo",
            required = true)
        String zone,
    @Schema(
            description = "Key of the calendar that says which days are closed.",
            maxLength = 100,
            examples = "office-hours",
            required = true)
        String calendar,
    @Schema(description = "The first date for which nothing is planned yet.", required = true)
        LocalDate plannedUntil,
    @Schema(description = "Why there is this series.", required = true) List<Because> because) {

  static SeriesView of(Series series) {
    return new SeriesView(
        series.id(),
        series.customer(),
        series.customerName(),
        series.agreement(),
        series.key(),
        series.name(),
        switch (series.state()) {
          case SeriesState.Active active -> "active";
          case SeriesState.Ended ended -> "ended";
        },
        switch (series.state()) {
          case SeriesState.Active active -> null;
          case SeriesState.Ended ended -> ended.at();
        },
        series.recurrence(),
        series.startsAt().toString(),
        series.duration(),
        series.zone().getId(),
        series.calendar(),
        series.plannedUntil(),
        Told.in(series.language(), series.because()));
  }
}
