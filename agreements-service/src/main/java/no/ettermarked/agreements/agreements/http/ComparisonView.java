package no.ettermarked.agreements.agreements.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import no.ettermarked.agreements.terms.document.Difference;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is different under other plans. */
@Schema(description = "What is different for a customer under other plans, term by term.")
public record ComparisonView(
    @Schema(
            required = true,
            description = "The date whose terms are compared.",
            examples = "2026-09-01")
        LocalDate on,
    @Schema(required = true, description = "What is different; the rest is the same.")
        List<DifferenceView> differences) {

  /** One term that is different. */
  @Schema(description = "One term that is different.")
  public record DifferenceView(
      @Schema(
              required = true,
              description = "The part of the terms, such as coverage or timePrices.",
              examples = "timePrices")
          String part,
      @Schema(
              required = true,
              description =
                  "What it is called within the part; of a rule, what it is about; of a termination,"
                      + " the plan that says it, or the agreement.",
              examples = "consultant")
          String name,
      @Schema(
              required = true,
              description =
                  "added, removed or changed. Where the first rule that matches counts, a rule is"
                      + " changed also when other rules come before it than did.",
              examples = "changed")
          String change,
      @Schema(
              description = "The term as it is, as a phase has it; absent where it is added.",
              type = SchemaType.OBJECT,
              implementation = Object.class)
          @Nullable JsonNode now,
      @Schema(
              description = "The term as it would be; absent where it is removed.",
              type = SchemaType.OBJECT,
              implementation = Object.class)
          @Nullable JsonNode then) {

    private static DifferenceView of(Difference difference) {
      return new DifferenceView(
          difference.part(),
          difference.name(),
          difference.change(),
          difference.now(),
          difference.then());
    }
  }

  static ComparisonView of(LocalDate on, List<Difference> differences) {
    return new ComparisonView(on, differences.stream().map(DifferenceView::of).toList());
  }
}
