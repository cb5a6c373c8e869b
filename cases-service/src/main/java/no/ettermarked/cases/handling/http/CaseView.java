package no.ettermarked.cases.handling.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.ettermarked.cases.clocks.ClockReading;
import no.ettermarked.cases.clocks.http.ClockView;
import no.ettermarked.cases.register.Case;
import no.ettermarked.cases.register.CaseState;
import no.ettermarked.cases.register.CaseState.Open;
import no.ettermarked.cases.register.CaseState.Resolved;
import no.ettermarked.cases.register.CaseState.Started;
import no.ettermarked.cases.telling.Speech;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case as it is shown. */
@Schema(name = "Case", description = "An enquiry that was admitted, and how far it has come.")
public record CaseView(
    @Schema(
            description = "The id, for programs.",
            examples = "01990f3a-6a00-7000-8000-00000000e001",
            required = true)
        UUID id,
    @Schema(description = "The number, for people.", examples = "OSE-1", required = true)
        String number,
    @Schema(
            description = "Whose case it is.",
            examples = "01990f3a-6a00-7000-8000-00000000c001",
            required = true)
        UUID customer,
    @Schema(
            description = "The agreement whose terms admitted it.",
            examples = "01990f3a-6a00-7000-8000-00000000a001",
            required = true)
        UUID agreement,
    @Schema(description = "What kind of enquiry it is.", examples = "fault", required = true)
        String kind,
    @Schema(
            description = "How urgent it is.",
            enumeration = {"critical", "high", "medium", "low"},
            examples = "critical",
            required = true)
        String priority,
    @Schema(description = "The way it came.", examples = "portal", required = true) String channel,
    @Schema(
            description = "What it is about, in a line.",
            examples = "Faktura kan ikke bokføres",
            required = true)
        String title,
    @Schema(
            description = "What it is about, at length.",
            examples = "Bokføring stopper med feil i nummerserien.")
        @Nullable String description,
    @Schema(description = "Who reported it.") @Nullable ReporterView reporter,
    @Schema(description = "What it is called where it came from.", examples = "FJORD-42")
        @Nullable String externalReference,
    @Schema(
            description = "When it was reported where it came from, by that system's clock.",
            examples = "2026-09-11T13:28:00Z")
        @Nullable Instant reportedAt,
    @Schema(
            description = "When the provider received it, by the provider's own clock.",
            examples = "2026-09-11T13:30:00Z",
            required = true)
        Instant openedAt,
    @Schema(
            description = "How far it has come.",
            enumeration = {"open", "started", "resolved"},
            examples = "open",
            required = true)
        String status,
    @Schema(description = "When work on it began.", examples = "2026-09-11T13:50:00Z")
        @Nullable Instant startedAt,
    @Schema(description = "Who began.", examples = "Jonas Berge") @Nullable String startedBy,
    @Schema(description = "When it was resolved.", examples = "2026-09-11T14:00:00Z")
        @Nullable Instant resolvedAt,
    @Schema(description = "Who resolved it.", examples = "Jonas Berge") @Nullable String resolvedBy,
    @Schema(description = "What was done.", examples = "Nummerserien er rettet")
        @Nullable String resolution,
    @Schema(description = "How work on it is paid for, and why.", required = true)
        CoverageView coverage,
    @Schema(description = "When it is due, and why.", required = true) List<ClockView> clocks) {

  static CaseView of(Case shown, List<ClockReading> clocks, Speech speech) {
    CaseState state = shown.state();
    Started started =
        switch (state) {
          case Open() -> null;
          case Started begun -> begun;
          case Resolved resolved -> resolved.started();
        };
    Resolved resolved = state instanceof Resolved done ? done : null;
    return new CaseView(
        shown.id(),
        shown.number(),
        shown.customer(),
        shown.agreement(),
        shown.enquiry().kind(),
        shown.enquiry().priority().text(),
        shown.enquiry().channel(),
        shown.report().title(),
        shown.report().description(),
        ReporterView.of(shown.report().reporter()),
        shown.report().externalReference(),
        shown.report().reportedAt(),
        shown.openedAt(),
        state.text(),
        started == null ? null : started.at(),
        started == null ? null : started.by(),
        resolved == null ? null : resolved.at(),
        resolved == null ? null : resolved.by(),
        resolved == null ? null : resolved.resolution(),
        CoverageView.of(shown.coverage(), speech),
        clocks.stream().map(clock -> ClockView.of(clock, speech)).toList());
  }
}
