package no.ettermarked.agreements.agreements.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.ettermarked.agreements.agreements.AcceptedAgreement;
import no.ettermarked.agreements.agreements.Agreement;
import no.ettermarked.agreements.agreements.Offer;
import no.ettermarked.agreements.agreements.OfferedAgreement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agreement as it is shown. */
@Schema(description = "An agreement.")
public record AgreementView(
    @Schema(required = true, description = "The agreement's id.") UUID id,
    @Schema(required = true, description = "For people.", examples = "NOR-A1") String number,
    @Schema(
            required = true,
            description = "What has become of it.",
            examples = "offered",
            enumeration = {"offered", "accepted"})
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
                    + " what was read.",
            examples = "8c736521f25d1c5b0a1f14c4e0a3d7a3f0b1a6c1f6b7b2f8a4f3f2f1e0d9c8b7")
        String termsHash,
    @Schema(required = true, description = "When it was offered, RFC 3339 UTC.") Instant offeredAt,
    @Schema(description = "Who accepted it for the customer; absent while it is offered.")
        @Nullable String acceptedBy,
    @Schema(description = "When it was accepted, RFC 3339 UTC; absent while it is offered.")
        @Nullable Instant acceptedAt) {

  static AgreementView of(Agreement agreement) {
    return switch (agreement) {
      case OfferedAgreement offered -> of(offered.offer(), "offered", null, null);
      case AcceptedAgreement accepted ->
          of(accepted.offer(), "accepted", accepted.acceptedBy(), accepted.acceptedAt());
    };
  }

  private static AgreementView of(
      Offer offer, String status, @Nullable String acceptedBy, @Nullable Instant acceptedAt) {
    return new AgreementView(
        offer.id(),
        offer.number(),
        status,
        offer.customer(),
        offer.validity().from(),
        offer.validity().to().orElse(null),
        offer.items().stream().map(ItemView::of).toList(),
        offer.team().stream().map(TeamMemberBody::of).toList(),
        offer.termsHash(),
        offer.offeredAt(),
        acceptedBy,
        acceptedAt);
  }
}
