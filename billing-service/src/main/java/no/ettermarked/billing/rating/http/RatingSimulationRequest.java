package no.ettermarked.billing.rating.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.ettermarked.billing.rating.Trial;
import no.ettermarked.billing.terms.Enquiry;
import no.ettermarked.kit.problems.Fault;
import no.ettermarked.kit.problems.Refused;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Work to be tried: either a price is named, or kind, channel and priority let coverage decide. */
@Schema(
    description =
        "Work to be tried. Name a price, or give kind, channel and priority, and the agreement's"
            + " coverage decides who pays.")
public record RatingSimulationRequest(
    @Schema(
            description = "The customer.",
            examples = "01990f3a-6a00-7000-8000-00000000c001",
            required = true)
        @NotNull
        UUID customer,
    @Schema(description = "How long the work would take.", examples = "50", required = true)
        @Min(1)
        @Max(MOST_MINUTES)
        long minutes,
    @Schema(
            description = "When it would begin, RFC 3339; now when it is left out.",
            examples = "2026-09-08T07:40:00Z")
        @Nullable Instant at,
    @Schema(
            description = "The code of a time price of the agreement.",
            examples = "consultant",
            maxLength = 100)
        @Size(min = 1, max = 100)
        @Nullable String price,
    @Schema(description = "The kind of the enquiry.", examples = "fault", maxLength = 100)
        @Size(min = 1, max = 100)
        @Nullable String kind,
    @Schema(description = "The channel it came by.", examples = "portal", maxLength = 100)
        @Size(min = 1, max = 100)
        @Nullable String channel,
    @Schema(description = "Its priority.", examples = "critical", maxLength = 100)
        @Size(min = 1, max = 100)
        @Nullable String priority) {

  /** A year, to the minute. */
  static final long MOST_MINUTES = 527_040;

  /** What decides; refused when it is neither one thing nor the other. */
  Trial.By by() {
    if (price != null && kind == null && channel == null && priority == null) {
      return new Trial.ByPrice(price);
    }
    if (price == null && kind != null && channel != null && priority != null) {
      return new Trial.ByCoverage(new Enquiry(kind, channel, priority));
    }
    throw Refused.unprocessable(
        "price-or-enquiry",
        "Name either a price, or all of kind, channel and priority.",
        price == null ? missing() : List.of(Fault.at("/price", "Leave out what it excludes.")));
  }

  private List<Fault> missing() {
    List<Fault> faults = new ArrayList<>();
    addIfMissing(kind, "/kind", faults);
    addIfMissing(channel, "/channel", faults);
    addIfMissing(priority, "/priority", faults);
    return faults;
  }

  private static void addIfMissing(@Nullable String value, String pointer, List<Fault> faults) {
    if (value == null) {
      faults.add(Fault.at(pointer, "Needed where no price is named."));
    }
  }
}
