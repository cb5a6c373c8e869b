package no.ettermarked.agreements.plans.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Period;
import java.util.List;
import no.ettermarked.agreements.plans.Timebank;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Time that is paid for beforehand. */
@Schema(description = "Time that is paid for beforehand and used within a period.")
public record TimebankBody(
    @Schema(description = "What coverage refers to it by.", examples = "punch-card", maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String key,
    @Schema(description = "What customers call it.", examples = "Klippekort")
        @NotBlank
        @Size(max = 200)
        String name,
    @Schema(description = "Minutes for each unit of the plan and each period.", examples = "1200")
        @NotNull
        @Min(1)
        @Max(10_000_000)
        Long minutes,
    @Schema(
            description = "The period: whole months or years, ISO 8601.",
            examples = "P1Y",
            format = "duration",
            implementation = String.class)
        @NotNull
        Period every,
    @Schema(
            description =
                "The code of the time price by which it is sold; left out where another price pays"
                    + " for it.",
            examples = "consultant",
            maxLength = 64)
        @Pattern(regexp = Slug.FORM)
        @Nullable String price,
    @Schema(
            description = "Off that price, in percent, as a string.",
            examples = "10",
            maxLength = 5)
        @Pattern(regexp = TimePriceBody.VAT, message = "must be a percentage such as 25 or 12.5")
        @Nullable String discountPercent,
    @Schema(description = "What unused time comes to; lost when left out.") @Valid
        @Nullable RolloverBody rollover,
    @Schema(
            description = "What it may be used for, in your own words; anything when left out.",
            examples = "[\"support\"]")
        @Size(max = 50)
        @Nullable List<@NotNull @Pattern(regexp = Slug.FORM) String> usedFor,
    @Schema(description = "Tell somebody when so many percent of it are used.", examples = "[80]")
        @Size(max = 10)
        @Nullable List<@NotNull @Min(1) @Max(100) Integer> alertAtPercent,
    @Schema(description = "The provision it comes from.", examples = "3.2")
        @Size(min = 1, max = 100)
        @Nullable String because) {

  /** What of unused time is moved to the next period. */
  @Schema(description = "What of unused time is moved to the next period.")
  public record RolloverBody(
      @Schema(description = "At most so many percent of the period's minutes.", examples = "20")
          @NotNull
          @Min(1)
          @Max(100)
          Integer percent,
      @Schema(description = "No more minutes than these.", examples = "600")
          @Min(1)
          @Max(10_000_000)
          @Nullable Long capMinutes,
      @Schema(description = "How many times the same time may be moved.", examples = "1")
          @NotNull
          @Min(1)
          @Max(100)
          Integer times) {}

  Timebank written() {
    return new Timebank(
        key,
        name,
        minutes,
        every,
        price,
        discountPercent,
        rollover == null
            ? null
            : new Timebank.Rollover(rollover.percent(), rollover.capMinutes(), rollover.times()),
        usedFor == null ? List.of() : usedFor,
        alertAtPercent == null ? List.of() : alertAtPercent,
        because);
  }

  static TimebankBody of(Timebank written) {
    Timebank.Rollover rollover = written.rollover();
    return new TimebankBody(
        written.key(),
        written.name(),
        written.minutes(),
        written.every(),
        written.price(),
        written.discountPercent(),
        rollover == null
            ? null
            : new RolloverBody(rollover.percent(), rollover.capMinutes(), rollover.times()),
        written.usedFor(),
        written.alertAtPercent(),
        written.because());
  }
}
