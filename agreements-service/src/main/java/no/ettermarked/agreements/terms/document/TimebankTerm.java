package no.ettermarked.agreements.terms.document;

import java.util.List;
import no.ettermarked.agreements.plans.Sourced;
import no.ettermarked.agreements.plans.Timebank;
import no.ettermarked.agreements.terms.Quantified;
import no.ettermarked.kit.reasons.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Time that is paid for beforehand. */
@Schema(description = "Time that is paid for beforehand and used within a period.")
public record TimebankTerm(
    @Schema(required = true, description = "The plan, version and rule it came from.")
        Source source,
    @Schema(
            required = true,
            description = "What coverage refers to it by.",
            examples = "punch-card")
        String key,
    @Schema(required = true, description = "What customers call it.", examples = "Klippekort")
        String name,
    @Schema(
            required = true,
            description = "How many minutes there are in a period, for all units bought.",
            examples = "1200")
        long minutes,
    @Schema(required = true, description = "The period, ISO 8601.", examples = "P1Y") String every,
    @Schema(
            description =
                "The code of the time price by which it is sold; absent where another price pays"
                    + " for it.",
            examples = "consultant")
        @Nullable String price,
    @Schema(description = "What is taken off that price, in percent.", examples = "10")
        @Nullable String discountPercent,
    @Schema(description = "What unused time comes to; absent means that it is lost.")
        @Nullable RolloverTerm rollover,
    @Schema(
            description = "What it may be used for; absent means anything.",
            examples = "[\"support\"]")
        @Nullable List<String> usedFor,
    @Schema(
            required = true,
            description = "Tell somebody when so many percent of it are used; ascending.",
            examples = "[80]")
        List<Integer> alertAtPercent,
    @Schema(description = "The provision it comes from.", examples = "3.2")
        @Nullable String because) {

  /** What of unused time is moved to the next period. */
  @Schema(description = "What of unused time is moved to the next period.")
  public record RolloverTerm(
      @Schema(
              required = true,
              description = "At most so many percent of the period's minutes.",
              examples = "20")
          int percent,
      @Schema(description = "No more minutes than these.", examples = "600")
          @Nullable Long capMinutes,
      @Schema(
              required = true,
              description = "How many times the same time may be moved.",
              examples = "1")
          int times) {}

  static TimebankTerm of(Sourced<Quantified<Timebank>> sourced) {
    Timebank bank = sourced.value().value();
    Timebank.Rollover rollover = bank.rollover();
    return new TimebankTerm(
        sourced.source(),
        bank.key(),
        bank.name(),
        Math.multiplyExact(bank.minutes(), sourced.value().quantity()),
        bank.every().toString(),
        bank.price(),
        bank.discountPercent(),
        rollover == null
            ? null
            : new RolloverTerm(rollover.percent(), rollover.capMinutes(), rollover.times()),
        bank.usedFor().isEmpty() ? null : bank.usedFor(),
        bank.alertAtPercent().stream().distinct().sorted().toList(),
        bank.because());
  }
}
