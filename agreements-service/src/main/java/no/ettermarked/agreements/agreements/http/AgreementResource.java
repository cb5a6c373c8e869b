package no.ettermarked.agreements.agreements.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.agreements.AcceptedAgreement;
import no.ettermarked.agreements.agreements.Agreement;
import no.ettermarked.agreements.agreements.AgreementFilter;
import no.ettermarked.agreements.agreements.AgreementStatus;
import no.ettermarked.agreements.agreements.OfferedAgreement;
import no.ettermarked.agreements.agreements.Overlap;
import no.ettermarked.agreements.agreements.app.AcceptingAgreement;
import no.ettermarked.agreements.agreements.app.FindingAgreements;
import no.ettermarked.agreements.agreements.app.OfferingAgreement;
import no.ettermarked.agreements.agreements.app.RemarkingOnOffers;
import no.ettermarked.agreements.agreements.app.ShowingTerms;
import no.ettermarked.agreements.agreements.app.Today;
import no.ettermarked.agreements.teams.CapacitySpan;
import no.ettermarked.agreements.teams.app.PromisingCapacity;
import no.ettermarked.agreements.teams.http.Overbooked;
import no.ettermarked.agreements.written.http.Flaws;
import no.ettermarked.agreements.written.http.ReasonsInWords;
import no.ettermarked.kit.etag.Version;
import no.ettermarked.kit.idempotency.Idempotent;
import no.ettermarked.kit.paging.Cursor;
import no.ettermarked.kit.paging.Page;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.problems.Refused;
import no.ettermarked.kit.reasons.Reason;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Agreements over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/agreements")
@Tag(name = "Agreements", description = "What customers are offered and accept.")
@RunOnVirtualThread
public class AgreementResource {
  private final OfferingAgreement offering;
  private final AcceptingAgreement accepting;
  private final FindingAgreements finding;
  private final ShowingTerms showing;
  private final PromisingCapacity promising;
  private final RemarkingOnOffers remarking;
  private final Today today;

  AgreementResource(
      OfferingAgreement offering,
      AcceptingAgreement accepting,
      FindingAgreements finding,
      ShowingTerms showing,
      PromisingCapacity promising,
      RemarkingOnOffers remarking,
      Today today) {
    this.offering = offering;
    this.accepting = accepting;
    this.finding = finding;
    this.showing = showing;
    this.promising = promising;
    this.remarking = remarking;
    this.today = today;
  }

  @POST
  @PermissionsAllowed("agreements:write")
  @Idempotent
  @Operation(
      summary = "Offer an agreement",
      description =
          "Offers plans to a customer for a time, with a team. The versions of plans are settled"
              + " now. Read the terms it comes to with GET /v1/agreements/{id}/terms; accepting says"
              + " their termsHash. Refused with 409 when a plan, bought or included, holds for the"
              + " customer already at that time, or when more of the team would be promised than"
              + " there is.")
  @ResponseStatus(201)
  public RestResponse<AgreementView> offerAgreement(@NotNull @Valid AgreementRequest request) {
    return switch (offering.offer(request.agreement())) {
      case OfferingAgreement.Outcome.Offered(OfferedAgreement agreement) ->
          ResponseBuilder.<AgreementView>create(RestResponse.Status.CREATED)
              .location(URI.create("/v1/agreements/" + agreement.offer().id()))
              .tag(new Version(agreement.version()).etag())
              .entity(AgreementView.of(agreement, today.date(), remarking.on(agreement.offer())))
              .build();
      case OfferingAgreement.Outcome.Flawed flawed ->
          throw Flaws.refused("agreement-flawed", flawed.flaws());
      case OfferingAgreement.Outcome.Overlapping(Overlap overlap) ->
          throw Overlaps.refused(overlap);
      case OfferingAgreement.Outcome.Overbooked(CapacitySpan first) ->
          throw Overbooked.refused(first, promising.language());
    };
  }

  @GET
  @PermissionsAllowed("agreements:read")
  @Operation(
      summary = "List agreements",
      description =
          "In the order they were offered. A token that is bound to a customer sees that one's.")
  public Page<AgreementView> listAgreements(
      @QueryParam("customer") @Parameter(description = "Only those of this customer, by id.")
          @Nullable UUID customer,
      @QueryParam("status")
          @Parameter(
              description =
                  "Only those that have come so far today: draft; offered; lapsed, withdrawn or"
                      + " rejected; accepted, and not begun; in-force; or ended.")
          @Pattern(
              regexp = "^(draft|offered|lapsed|withdrawn|rejected|accepted|in-force|ended)$",
              message =
                  "must be draft, offered, lapsed, withdrawn, rejected, accepted, in-force or ended")
          @Nullable String status,
      @QueryParam("endsBy")
          @Parameter(
              description =
                  "Only those that have been accepted and hold no longer from this day on, a date in"
                      + " the provider's zone: with status=in-force, those that are about to end.",
              example = "2027-01-01")
          @Nullable LocalDate endsBy,
      @Valid @BeanParam PageQuery page) {
    AgreementFilter filter =
        new AgreementFilter(
            Optional.ofNullable(customer),
            Optional.ofNullable(status).flatMap(AgreementStatus::of),
            Optional.ofNullable(endsBy),
            true);
    LocalDate date = today.date();
    String language = today.language();
    return Page.of(
        finding.list(filter, page),
        page,
        agreement -> AgreementView.of(agreement, date, language),
        agreement -> Cursor.of(agreement.offer().id()));
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed("agreements:read")
  @Operation(
      summary = "Show an agreement",
      description = "With its ETag, which accepting asks for.")
  public RestResponse<AgreementView> showAgreement(
      @Parameter(description = "The agreement's id.") @PathParam("id") UUID id) {
    return shown(finding.find(id));
  }

  @GET
  @Path("/{id}/terms")
  @PermissionsAllowed("agreements:read")
  @Operation(
      summary = "Show the terms of an agreement",
      description =
          "The merged terms, every value with the plan, version and rule it came from, whether the"
              + " agreement is accepted or only offered. They are what termsHash is the hash of.")
  public TermsView showAgreementTerms(
      @Parameter(description = "The agreement's id.") @PathParam("id") UUID id) {
    return TermsView.of(showing.of(id));
  }

  @POST
  @Path("/{id}/acceptance")
  @PermissionsAllowed("agreements:write")
  @Idempotent
  @Operation(
      summary = "Accept an agreement",
      description =
          "Accepts what is offered, for the customer. Send the ETag as If-Match and the termsHash of"
              + " what was read. From then the terms hold from the first day to the last, and the"
              + " other services are told. What it offers of a team's capacity is promised. Refused"
              + " with 409 while a handover that was begun for it has open steps, while none has"
              + " begun where the provider's templates require one of agreements that replace none,"
              + " when that capacity is there no longer, or when the offer has lapsed or was"
              + " withdrawn or rejected.")
  public RestResponse<AgreementView> acceptAgreement(
      @Parameter(description = "The agreement's id.") @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid AcceptanceRequest request) {
    return switch (accepting.accept(id, request.acceptedBy(), request.termsHash(), ifMatch)) {
      case AcceptingAgreement.Outcome.Accepted(AcceptedAgreement agreement) -> shown(agreement);
      case AcceptingAgreement.Outcome.AcceptedBefore(AcceptedAgreement agreement) ->
          throw Refused.conflict(
              "agreement-accepted-already",
              "%s was accepted at %s by %s."
                  .formatted(
                      agreement.offer().number(), agreement.acceptedAt(), agreement.acceptedBy()));
      case AcceptingAgreement.Outcome.NotOffered() ->
          throw Refused.conflict(
              "agreement-not-offered", "This is a draft. Offer it before it is accepted.");
      case AcceptingAgreement.Outcome.OfferedNoLonger(String number, AgreementStatus status) ->
          throw Refused.conflict(
              "agreement-offered-no-longer",
              "%s is %s, so it cannot be accepted. Ask for another offer."
                  .formatted(number, status.text()));
      case AcceptingAgreement.Outcome.HandoverOpen(List<Reason> because, String language) ->
          throw Refused.conflict(
              "handover-open", ReasonsInWords.in(language).tell(because).getFirst().text());
      case AcceptingAgreement.Outcome.HandoverNotBegun(List<Reason> because, String language) ->
          throw Refused.conflict(
              "handover-not-begun",
              "%s Begin it with POST /v1/agreements/%s/handover."
                  .formatted(ReasonsInWords.in(language).tell(because).getFirst().text(), id));
      case AcceptingAgreement.Outcome.OtherTerms() ->
          throw Refused.unprocessable(
              "other-terms-offered",
              "These are not the terms that are offered. Read GET /v1/agreements/%s/terms and accept"
                      .formatted(id)
                  + " with the agreement's termsHash.",
              "/termsHash");
    };
  }

  private RestResponse<AgreementView> shown(Agreement agreement) {
    return ResponseBuilder.ok(AgreementView.of(agreement, today.date(), today.language()))
        .tag(new Version(agreement.version()).etag())
        .build();
  }
}
