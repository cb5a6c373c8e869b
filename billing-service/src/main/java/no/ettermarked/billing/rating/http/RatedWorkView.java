package no.ettermarked.billing.rating.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.ettermarked.billing.money.VatPercent;
import no.ettermarked.billing.money.http.Amount;
import no.ettermarked.billing.rating.BilledWork;
import no.ettermarked.billing.rating.LoggedWork;
import no.ettermarked.billing.rating.Rating.Rated;
import no.ettermarked.billing.rating.Rating.Waiting;
import no.ettermarked.billing.wording.Telling;
import no.ettermarked.kit.reasons.Because;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Logged work and what it came to. */
@Schema(description = "Work that was logged on a case, and what it came to.")
public record RatedWorkView(
    @Schema(
            description = "The id of the work log.",
            examples = "01990f3a-6a00-7000-8000-00000000f001",
            required = true)
        UUID id,
    @Schema(
            description =
                "rated: it has its price. waiting: it has none yet; because says what it waits"
                    + " for.",
            enumeration = {"rated", "waiting"},
            examples = "rated",
            maxLength = 10,
            required = true)
        String status,
    @Schema(description = "The case the work was done on.", required = true) @JsonProperty("case")
        CaseView ofCase,
    @Schema(
            description = "The customer the case is for.",
            examples = "01990f3a-6a00-7000-8000-00000000c001",
            required = true)
        UUID customer,
    @Schema(
            description = "The agreement that covers the case.",
            examples = "01990f3a-6a00-7000-8000-00000000a001",
            required = true)
        UUID agreement,
    @Schema(
            description = "When the work began, RFC 3339.",
            examples = "2026-09-08T07:40:00Z",
            required = true)
        Instant startedAt,
    @Schema(
            description = "The day it began in the provider's zone; once it is rated.",
            examples = "2026-09-08")
        @Nullable LocalDate performedOn,
    @Schema(description = "Who did it.", examples = "Jonas Berge", maxLength = 200, required = true)
        String performedBy,
    @Schema(description = "What was done.", examples = "Rettet nummerserie", maxLength = 4000)
        @Nullable String description,
    @Schema(description = "The minutes that were logged.", examples = "50", required = true)
        long minutesLogged,
    @Schema(description = "The minutes that are billed; once it is rated.", examples = "60")
        @Nullable Long minutesBilled,
    @Schema(description = "The price of an hour, where time is paid for.") @Nullable Amount perHour,
    @Schema(description = "What it costs without VAT; once it is rated.") @Nullable Amount net,
    @Schema(
            description = "The rate of VAT in percent, where there is a price.",
            examples = "25",
            maxLength = 10)
        @Nullable String vatPercent,
    @Schema(description = "The VAT, rounded once; once it is rated.") @Nullable Amount vat,
    @Schema(description = "What it costs with VAT; once it is rated.") @Nullable Amount gross,
    @Schema(
            description = "The version of the agreement's terms that decided; once it is rated.",
            examples = "1")
        @Nullable Long termsVersion,
    @Schema(
            description = "Why it costs this, or what it waits for; in the provider's language.",
            required = true)
        List<Because> because) {

  /** A case, as billing knows it. */
  @Schema(description = "A case, as billing knows it.")
  public record CaseView(
      @Schema(
              description = "The case's id.",
              examples = "01990f3a-6a00-7000-8000-00000000e001",
              required = true)
          UUID id,
      @Schema(
              description = "What people call it.",
              examples = "OSE-1",
              maxLength = 50,
              required = true)
          String number,
      @Schema(
              description = "Its title.",
              examples = "Faktura kan ikke bokføres",
              maxLength = 500,
              required = true)
          String title) {}

  static RatedWorkView of(BilledWork billed, Telling telling) {
    return switch (billed.rating()) {
      case Waiting waiting -> waiting(billed.work(), waiting, telling);
      case Rated rated -> rated(billed.work(), rated, telling);
    };
  }

  private static RatedWorkView waiting(LoggedWork work, Waiting waiting, Telling telling) {
    return new RatedWorkView(
        work.id(),
        "waiting",
        view(work),
        work.ofCase().customer(),
        work.agreement(),
        work.done().startedAt(),
        null,
        work.performedBy(),
        work.description(),
        work.done().minutes(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        telling.all(work.covered(), waiting.reasons()));
  }

  private static RatedWorkView rated(LoggedWork work, Rated rated, Telling telling) {
    return new RatedWorkView(
        work.id(),
        "rated",
        view(work),
        work.ofCase().customer(),
        work.agreement(),
        work.done().startedAt(),
        rated.performedOn(),
        work.performedBy(),
        work.description(),
        work.done().minutes(),
        rated.time().billedMinutes(),
        Amount.ofNullable(rated.hourlyPrice()),
        Amount.of(rated.charge().net()),
        rated.charge().rate().map(VatPercent::toString).orElse(null),
        Amount.of(rated.charge().vat()),
        Amount.of(rated.charge().gross()),
        rated.termsVersion(),
        telling.all(work.covered(), rated.reasons()));
  }

  private static CaseView view(LoggedWork work) {
    return new CaseView(work.ofCase().id(), work.ofCase().number(), work.ofCase().title());
  }
}
