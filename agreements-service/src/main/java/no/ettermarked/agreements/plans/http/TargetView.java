package no.ettermarked.agreements.plans.http;

import java.util.List;
import no.ettermarked.agreements.plans.WrittenTarget;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A promise, as it is shown. */
@Schema(
    description = "What is promised for such cases. Per measure, the first that matches counts.")
public record TargetView(
    @Schema(required = true, description = "Which cases it is promised for.") WhenBody when,
    @Schema(
            required = true,
            description =
                "acknowledged, work-started, next-reply, periodic-update or resolved. Expect further"
                    + " words: they come only where a catalogue uses them.",
            examples = "work-started")
        String measure,
    @Schema(
            required = true,
            description =
                "How soon: PT2H is two hours of opening time, P1BD the next business day at the"
                    + " same time, P1BD/EOD at its closing, P1BD/16:00 by that time; none where"
                    + " nothing is promised.",
            examples = "PT2H",
            maxLength = 40)
        String target,
    @Schema(
            required = true,
            description = "The calendar it is counted in.",
            examples = "office-hours",
            maxLength = 64)
        String calendar,
    @Schema(description = "Warn when so many percent of the time are used.", examples = "[75]")
        List<Integer> warnAtPercent,
    @Schema(
            required = true,
            description = "Whom or what a case may wait for while the time stands still.",
            examples = "[\"customer\"]")
        List<String> pausedBy,
    @Schema(
            description =
                "When the help of a third party is needed: kept, or only-with-their-guarantee.",
            examples = "only-with-their-guarantee")
        @Nullable String thirdParty,
    @Schema(description = "The provision it comes from.", examples = "3.2", maxLength = 100)
        @Nullable String because) {

  static TargetView of(WrittenTarget written) {
    return new TargetView(
        WhenBody.of(written.when()),
        written.measure(),
        written.target(),
        written.calendar(),
        written.warnAtPercent(),
        written.pausedBy(),
        written.thirdParty(),
        written.because());
  }
}
