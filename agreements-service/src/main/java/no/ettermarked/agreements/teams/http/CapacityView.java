package no.ettermarked.agreements.teams.http;

import java.time.LocalDate;
import java.util.List;
import no.ettermarked.agreements.teams.CapacitySpan;
import no.ettermarked.agreements.written.http.ReasonsInWords;
import no.ettermarked.kit.reasons.Because;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a team has time for. */
@Schema(description = "What a team has time for, against what it has promised.")
public record CapacityView(
    @Schema(required = true, description = "Whether more is promised than there is on some day.")
        boolean overbooked,
    @Schema(required = true, description = "Day by day, as long as nothing changes.")
        List<SpanView> spans) {

  /** Days on which a team has and has promised the same. */
  @Schema(description = "Days on which a team has and has promised the same. Percent of positions.")
  public record SpanView(
      @Schema(required = true, description = "First day.") LocalDate from,
      @Schema(description = "The day after the last; absent when nothing changes any more.")
          @Nullable LocalDate to,
      @Schema(
              required = true,
              description = "The shares of all members; absence takes nothing from it.",
              examples = "150")
          String held,
      @Schema(
              required = true,
              description = "The shares of those members who are away.",
              examples = "0")
          String absent,
      @Schema(required = true, description = "Promised to customers.", examples = "110")
          String promised,
      @Schema(required = true, description = "What can still be promised.", examples = "40")
          String free,
      @Schema(required = true, description = "Why it is overbooked; empty when it is not.")
          List<Because> because) {

    private static SpanView of(CapacitySpan span, ReasonsInWords words) {
      return new SpanView(
          span.stretch().from(),
          span.stretch().to().orElse(null),
          span.held().percent(),
          span.absent().percent(),
          span.promised().percent(),
          span.free().percent(),
          words.tell(span.because()));
    }
  }

  /**
   * @param language BCP 47
   */
  public static CapacityView of(List<CapacitySpan> spans, String language) {
    ReasonsInWords words = ReasonsInWords.in(language);
    return new CapacityView(
        spans.stream().anyMatch(CapacitySpan::isOverbooked),
        spans.stream().map(span -> SpanView.of(span, words)).toList());
  }
}
