package no.ettermarked.agreements.agreements.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.ettermarked.agreements.agreements.AcceptedAgreement;
import no.ettermarked.agreements.agreements.Agreement;
import no.ettermarked.agreements.agreements.ClosedOffer;
import no.ettermarked.agreements.agreements.DraftAgreement;
import no.ettermarked.agreements.agreements.Offer;
import no.ettermarked.agreements.agreements.OfferedAgreement;
import no.ettermarked.agreements.agreements.app.RemarkingOnOffers.Remarks;
import no.ettermarked.agreements.teams.http.CapacityView;
import no.ettermarked.agreements.written.http.ReasonsInWords;
import no.ettermarked.kit.reasons.Because;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agreement as it is shown. */
@Schema(description = "An agreement.")
public record AgreementView(
    @Schema(required = true, description = "The agreement's id.") UUID id,
    @Schema(required = true, description = "For people.", examples = "NOR-A1") String number,
    @Schema(
            required = true,
            description =
                "How far it has come: draft; offered; lapsed, withdrawn or rejected, and nobody can"
                    + " accept it; accepted, and not begun; in-force; or ended."
                    + " Expect further words.",
            examples = "in-force")
        String status,
    @Schema(required = true, description = "The customer's id.") UUID customer,
    @Schema(
            required = true,
            description = "First day, in the provider's zone.",
            examples = "2026-09-01")
        LocalDate from,
    @Schema(
            description = "The day after the last; absent when it is open-ended.",
            examples = "2027-09-01")
        @Nullable LocalDate to,
    @Schema(required = true, description = "The plans, in the order in which their terms come.")
        List<ItemView> items,
    @Schema(required = true, description = "The provider's people for the customer.")
        List<TeamMemberBody> team,
    @Schema(
            required = true,
            description =
                "SHA-256, in hex, of the canonical JSON (RFC 8785) of the agreement's from and to, and"
                    + " the phases of its terms. Who accepts says it, so that what is accepted is"
                    + " what was read. Of a time price with a priceList, that reference is accepted:"
                    + " source, perHour, ordinaryPerHour and size are left out, and phases that then"
                    + " differ in from and to alone are one.",
            examples = "8c736521f25d1c5b0a1f14c4e0a3d7a3f0b1a6c1f6b7b2f8a4f3f2f1e0d9c8b7")
        String termsHash,
    @Schema(required = true, description = "When it was offered, RFC 3339 UTC.") Instant offeredAt,
    @Schema(description = "Who accepted it for the customer; absent while it is offered.")
        @Nullable String acceptedBy,
    @Schema(description = "When it was accepted, RFC 3339 UTC; absent while it is offered.")
        @Nullable Instant acceptedAt,
    @Schema(description = "The agreement that ends when this one begins.") @Nullable UUID replaces,
    @Schema(description = "That it ends before it would have; absent unless it does.")
        @Nullable EndingView ending,
    @Schema(
            description =
                "The team that the people are of, which serves the customer once accepted.")
        @Nullable UUID servedBy,
    @Schema(
            description =
                "What there is to remark on how it is composed: a rule of one plan that never counts,"
                    + " because another plan that was bought comes first and matches all of it. Nothing"
                    + " is refused for it. Told when an agreement is drafted or offered.")
        @Nullable List<Because> remarks,
    @Schema(description = "What of that team is promised to the customer once it is accepted.")
        @Nullable OfferedCapacityView capacity,
    @Schema(
            description =
                "The last day on which it can be accepted, in the provider's zone; absent when it"
                    + " has none.",
            examples = "2026-08-31")
        @Nullable LocalDate acceptBy,
    @Schema(description = "That it was withdrawn or rejected; absent unless it was.")
        @Nullable ClosingView closing) {

  /**
   * @param today for the provider
   * @param language BCP 47, of reasons
   */
  static AgreementView of(Agreement agreement, LocalDate today, String language) {
    return with(agreement, today, language, null, null);
  }

  /**
   * @param today for the provider
   */
  static AgreementView of(Agreement agreement, LocalDate today, Remarks remarks) {
    return with(
        agreement,
        today,
        remarks.language(),
        ReasonsInWords.in(remarks.language()).tell(remarks.reasons()),
        remarks
            .capacity()
            .map(forecast -> CapacityView.of(forecast.spans(), remarks.language()))
            .orElse(null));
  }

  private static AgreementView with(
      Agreement agreement,
      LocalDate today,
      String language,
      @Nullable List<Because> remarks,
      @Nullable CapacityView forecast) {
    Offer offer = agreement.offer();
    Answer answer = Answer.to(agreement, language);
    return new AgreementView(
        offer.id(),
        offer.number(),
        agreement.statusOn(today).text(),
        offer.customer(),
        agreement.validity().from(),
        agreement.validity().to().orElse(null),
        offer.items().stream().map(ItemView::of).toList(),
        offer.team().stream().map(TeamMemberBody::of).toList(),
        offer.termsHash(),
        offer.offeredAt(),
        answer.acceptedBy(),
        answer.acceptedAt(),
        offer.replaces().orElse(null),
        answer.ending(),
        offer.servedBy().orElse(null),
        remarks,
        offer.capacity().map(capacity -> OfferedCapacityView.of(capacity, forecast)).orElse(null),
        offer.acceptBy().orElse(null),
        answer.closing());
  }

  /** What was answered to an offer, and what has come of that. */
  private record Answer(
      @Nullable String acceptedBy,
      @Nullable Instant acceptedAt,
      @Nullable EndingView ending,
      @Nullable ClosingView closing) {

    static Answer to(Agreement agreement, String language) {
      return switch (agreement) {
        case DraftAgreement _, OfferedAgreement _ -> new Answer(null, null, null, null);
        case ClosedOffer closed -> new Answer(null, null, null, ClosingView.of(closed));
        case AcceptedAgreement accepted ->
            new Answer(
                accepted.acceptedBy(),
                accepted.acceptedAt(),
                accepted.ending().map(ending -> EndingView.of(ending, language)).orElse(null),
                null);
      };
    }
  }
}
