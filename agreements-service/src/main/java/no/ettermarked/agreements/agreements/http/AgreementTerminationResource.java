package no.ettermarked.agreements.agreements.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import no.ettermarked.agreements.agreements.AcceptedAgreement;
import no.ettermarked.agreements.agreements.Agreement;
import no.ettermarked.agreements.agreements.AgreementStatus;
import no.ettermarked.agreements.agreements.EarliestEnd;
import no.ettermarked.agreements.agreements.Reach;
import no.ettermarked.agreements.agreements.app.TerminatingAgreement;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.written.http.ReasonsInWords;
import no.ettermarked.kit.idempotency.Idempotent;
import no.ettermarked.kit.problems.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Terminations of agreements over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/agreements/{id}/terminations")
@Tag(name = "Agreements", description = "What customers are offered and accept.")
@RunOnVirtualThread
public class AgreementTerminationResource {
  private final TerminatingAgreement terminating;
  private final KnowingProvider provider;

  AgreementTerminationResource(TerminatingAgreement terminating, KnowingProvider provider) {
    this.terminating = terminating;
    this.provider = provider;
  }

  @POST
  @PermissionsAllowed("agreements:write")
  @Idempotent
  @Operation(
      summary = "Terminate an agreement",
      description =
          "Ends an agreement as early as the binding, notice and renewal of all its plans allow, each"
              + " counted from its own first day, also of those that begin later; or later if that is"
              + " wanted. The other services are told. With dryRun it says the earliest end and why,"
              + " and stores nothing; without it, send the ETag as If-Match.")
  public RestResponse<TerminationView> terminateAgreement(
      @Parameter(description = "The agreement's id.") @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid TerminationRequest request) {
    return switch (terminating.terminate(id, request.notice(), ifMatch)) {
      case TerminatingAgreement.Outcome.Tried(Agreement agreement, EarliestEnd earliest) ->
          RestResponse.ok(view(agreement, null, earliest));
      case TerminatingAgreement.Outcome.Terminated(
              AcceptedAgreement agreement,
              EarliestEnd earliest) ->
          RestResponse.ok(view(agreement, agreement.validity().to().orElse(null), earliest));
      case TerminatingAgreement.Outcome.TooEarly(EarliestEnd earliest) ->
          throw Refused.unprocessable(
              "too-early-to-end",
              "It can end before %s at the earliest. Try it with dryRun to see why."
                  .formatted(earliest.to()),
              "/to");
      case TerminatingAgreement.Outcome.EndsAnyway(LocalDate on) ->
          throw Refused.unprocessable(
              "ends-anyway",
              "Its last day is %s. A termination can bring an end forward and never put it off."
                  .formatted(on.minusDays(1)),
              "/to");
      case TerminatingAgreement.Outcome.OutOfReach() ->
          throw Refused.unprocessable("date-out-of-reach", Reach.sentence(), "/givenOn");
      case TerminatingAgreement.Outcome.NothingToEnd(AgreementStatus status) ->
          throw Refused.conflict(
              "nothing-to-end",
              "The agreement is %s, so there is nothing to end.".formatted(status.text()));
    };
  }

  private TerminationView view(Agreement agreement, @Nullable LocalDate to, EarliestEnd earliest) {
    return new TerminationView(
        agreement.offer().number(),
        earliest.to(),
        to,
        to == null,
        ReasonsInWords.in(provider.profile().language()).tell(earliest.because()));
  }
}
