package no.ettermarked.agreements.coverage.http;

import java.time.Instant;
import java.util.List;
import no.ettermarked.agreements.coverage.Promise;
import no.ettermarked.agreements.plans.TargetRule;
import no.ettermarked.agreements.plans.WrittenTarget;
import no.ettermarked.agreements.written.http.ReasonsInWords;
import no.ettermarked.businesstime.Target;
import no.ettermarked.kit.reasons.Because;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is promised of one measure. */
@Schema(description = "What is promised of one measure.")
public record PromiseView(
    @Schema(
            required = true,
            description =
                "acknowledged, work-started, next-reply, periodic-update or resolved; expect further"
                    + " words.",
            examples = "work-started")
        String measure,
    @Schema(
            required = true,
            description = "How soon, as the terms say it; none where nothing is promised.",
            examples = "PT2H")
        String target,
    @Schema(
            required = true,
            description = "The calendar it is counted in.",
            examples = "office-hours")
        String calendar,
    @Schema(
            description =
                "When it is due if nothing pauses it, RFC 3339 UTC; absent where nothing is"
                    + " promised, or the calendar does not open so long.")
        @Nullable Instant dueAt,
    @Schema(required = true, description = "Why, in the provider's language.")
        List<Because> because) {

  static PromiseView of(Promise promise, ReasonsInWords words) {
    TargetRule rule = promise.rule();
    return new PromiseView(
        rule.measure().text(),
        rule.target().map(Target::text).orElse(WrittenTarget.NONE),
        rule.calendar().text(),
        promise.dueAt().orElse(null),
        words.tell(promise.because()));
  }
}
