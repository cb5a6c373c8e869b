package no.ettermarked.agreements.agreements.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.agreements.NewAgreement;
import no.ettermarked.agreements.plans.WrittenTerms;
import no.ettermarked.agreements.plans.http.TermsBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agreement to offer. */
@Schema(description = "An agreement to offer.")
public record AgreementRequest(
    @Schema(description = "The customer's id.") @NotNull UUID customer,
    @Schema(description = "First day, in the provider's zone.", examples = "2026-09-01") @NotNull
        LocalDate from,
    @Schema(
            description = "The day after the last; open-ended when left out.",
            examples = "2027-09-01")
        @Nullable LocalDate to,
    @Schema(
            description =
                "The plans, in the order in which their terms come. They hold beside each other, or"
                    + " follow each other; every day of the agreement has one.")
        @NotNull
        @Size(min = 1, max = 50)
        List<@NotNull @Valid ItemRequest> items,
    @Schema(
            description =
                "The provider's people for the customer. Left out where servedBy names their team.")
        @Size(max = 100)
        @Nullable List<@NotNull @Valid TeamMemberBody> team,
    @Schema(
            description =
                "The id of an accepted agreement that ends when this one begins, once this one is"
                    + " accepted: so is an agreement changed.")
        @Nullable UUID replaces,
    @Schema(
            description =
                "What the agreement says itself, before its plans, and what it leaves out of them.")
        @Valid
        @Nullable TermsBody overrides,
    @Schema(
            description =
                "The id of the team that is to serve the customer. Its members of the first day, or of"
                    + " today where that has been, are the people of the offer. Once it is accepted the"
                    + " team serves the customer, in the place of another.")
        @Nullable UUID servedBy,
    @Schema(
            description =
                "What of that team is promised to the customer, on all days of the agreement, once it"
                    + " is accepted. Refused with 409 when more would be promised than there is,"
                    + " unless evenIfOverbooked says otherwise.")
        @Valid
        @Nullable CapacityRequest capacity,
    @Schema(
            description =
                "The last day on which it can be accepted, in the provider's zone; after it the offer"
                    + " lapses. Left out, it can be accepted until it is withdrawn or"
                    + " rejected.",
            examples = "2026-08-31")
        @Nullable LocalDate acceptBy) {

  NewAgreement agreement() {
    return new NewAgreement(
        customer,
        from,
        Optional.ofNullable(to),
        items.stream().map(ItemRequest::wanted).toList(),
        team == null ? List.of() : team.stream().map(TeamMemberBody::member).toList(),
        Optional.ofNullable(servedBy),
        Optional.ofNullable(capacity).map(CapacityRequest::offered),
        Optional.ofNullable(acceptBy),
        Optional.ofNullable(replaces),
        overrides == null ? WrittenTerms.NONE : overrides.written());
  }
}
