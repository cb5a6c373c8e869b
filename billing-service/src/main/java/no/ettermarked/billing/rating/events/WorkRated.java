package no.ettermarked.billing.rating.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.ettermarked.billing.money.VatPercent;
import no.ettermarked.billing.money.http.Amount;
import no.ettermarked.billing.rating.LoggedWork;
import no.ettermarked.billing.rating.Rating.Rated;
import no.ettermarked.kit.reasons.Because;
import org.jspecify.annotations.Nullable;

/** The data of {@code no.ettermarked.billing.work-rated.v1}: work has got its price. */
public record WorkRated(
    WorkPart work, @JsonProperty("case") CasePart ofCase, TermsPart terms, RatingPart rating) {
  public static final String TYPE = "no.ettermarked.billing.work-rated.v1";

  /**
   * Tells what work came to.
   *
   * @param because why, in the provider's language
   */
  public static WorkRated of(LoggedWork work, Rated rated, List<Because> because) {
    return new WorkRated(
        new WorkPart(
            work.id(), work.done().startedAt(), rated.performedOn(), work.done().minutes()),
        new CasePart(work.ofCase().id(), work.ofCase().number(), work.ofCase().customer()),
        new TermsPart(work.agreement(), rated.termsVersion()),
        new RatingPart(
            work.pay().word(),
            work.pay().priceCode().orElse(null),
            rated.time().billedMinutes(),
            Amount.ofNullable(rated.hourlyPrice()),
            Amount.of(rated.charge().net()),
            rated.charge().rate().map(VatPercent::toString).orElse(null),
            Amount.of(rated.charge().vat()),
            because));
  }

  /** The work that was rated. */
  public record WorkPart(UUID id, Instant startedAt, LocalDate performedOn, long minutes) {}

  /** The case it was done on. */
  public record CasePart(UUID id, String number, UUID customer) {}

  /** The terms that decided. */
  public record TermsPart(UUID agreement, long version) {}

  /** What it came to. */
  public record RatingPart(
      String as,
      @Nullable String price,
      long minutes,
      @Nullable Amount perHour,
      Amount net,
      @Nullable String vatPercent,
      Amount vat,
      List<Because> because) {}
}
