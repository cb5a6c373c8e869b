package no.ettermarked.billing.rating.http;

import java.util.List;
import java.util.UUID;
import no.ettermarked.billing.money.VatPercent;
import no.ettermarked.billing.money.http.Amount;
import no.ettermarked.billing.rating.Rating.Rated;
import no.ettermarked.billing.rating.Simulation.Simulated;
import no.ettermarked.billing.wording.Telling;
import no.ettermarked.kit.reasons.Because;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What work would cost. */
@Schema(description = "What the work would cost as the first of a new case. Nothing was stored.")
public record RatingSimulationView(
    @Schema(
            description = "The agreement that decides.",
            examples = "01990f3a-6a00-7000-8000-00000000a001",
            required = true)
        UUID agreement,
    @Schema(
            description = "How it is paid for.",
            enumeration = {"included", "free", "hourly"},
            examples = "hourly",
            maxLength = 20,
            required = true)
        String as,
    @Schema(description = "The minutes that were tried.", examples = "50", required = true)
        long minutesLogged,
    @Schema(description = "The minutes that would be billed.", examples = "60", required = true)
        long minutesBilled,
    @Schema(description = "The price of an hour, where time is paid for.") @Nullable Amount perHour,
    @Schema(description = "What it would cost without VAT.", required = true) Amount net,
    @Schema(
            description = "The rate of VAT in percent, where there is a price.",
            examples = "25",
            maxLength = 10)
        @Nullable String vatPercent,
    @Schema(description = "The VAT, rounded once.", required = true) Amount vat,
    @Schema(description = "What it would cost with VAT.", required = true) Amount gross,
    @Schema(description = "Why, in the provider's language.", required = true)
        List<Because> because) {

  static RatingSimulationView of(Simulated simulated, Telling telling) {
    Rated rated = simulated.rated();
    return new RatingSimulationView(
        simulated.agreement(),
        simulated.pay().word(),
        rated.time().loggedMinutes(),
        rated.time().billedMinutes(),
        Amount.ofNullable(rated.hourlyPrice()),
        Amount.of(rated.charge().net()),
        rated.charge().rate().map(VatPercent::toString).orElse(null),
        Amount.of(rated.charge().vat()),
        Amount.of(rated.charge().gross()),
        telling.all(simulated.reasons()));
  }
}
