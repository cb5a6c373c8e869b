package no.ettermarked.billing.rating.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import no.ettermarked.billing.rating.Rating.Waiting;
import no.ettermarked.billing.rating.Simulation;
import no.ettermarked.billing.rating.Simulation.NoAgreement;
import no.ettermarked.billing.rating.Simulation.NotCovered;
import no.ettermarked.billing.rating.Simulation.PriceUnknown;
import no.ettermarked.billing.rating.Simulation.Simulated;
import no.ettermarked.billing.rating.Simulation.Undecided;
import no.ettermarked.billing.rating.Simulation.WouldWait;
import no.ettermarked.billing.rating.app.SimulatingRating;
import no.ettermarked.billing.terms.CoverageRule;
import no.ettermarked.billing.terms.app.ProviderLanguage;
import no.ettermarked.billing.wording.Telling;
import no.ettermarked.kit.idempotency.Idempotent;
import no.ettermarked.kit.problems.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Rating simulations over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/rating-simulations")
@Tag(name = "Rating simulations", description = "What work would cost, before anybody does it.")
@RunOnVirtualThread
public class RatingSimulationResource {
  private final SimulatingRating simulating;
  private final ProviderLanguage language;

  RatingSimulationResource(SimulatingRating simulating, ProviderLanguage language) {
    this.simulating = simulating;
    this.language = language;
  }

  @POST
  @PermissionsAllowed("billing:read")
  @Idempotent
  @Operation(
      summary = "Try what work would cost",
      description =
          "Rates imagined work by the terms in force at that instant, as the first work of a new"
              + " case, and says why. Stores nothing. Where coverage asks for what a simulation does"
              + " not know, such as who reports it, it is refused with coverage-undecided; where"
              + " the work would wait for its price, with not-rated-yet.")
  public RestResponse<RatingSimulationView> simulateRating(
      @NotNull @Valid RatingSimulationRequest request) {
    Simulation simulation =
        simulating
            .simulate(
                request.customer(),
                Optional.ofNullable(request.at()),
                request.minutes(),
                request.by())
            .orElseThrow(() -> Refused.notFound("customer", request.customer()));
    Telling telling = Telling.in(language.tag());
    return RestResponse.ok(
        RatingSimulationView.of(simulatedOrRefused(simulation, telling), telling));
  }

  private static Simulated simulatedOrRefused(Simulation simulation, Telling telling) {
    return switch (simulation) {
      case Simulated simulated -> simulated;
      case NoAgreement _ ->
          throw Refused.unprocessable(
              "no-agreement-in-force",
              "The customer has no agreement in force then. Choose another instant.",
              "/at");
      case NotCovered refused ->
          throw Refused.unprocessable(
              "not-covered",
              refused
                  .advice()
                  .orElse("No rule of the agreement covers this. Choose another enquiry."),
              "/kind");
      case Undecided(CoverageRule rule) ->
          throw Refused.unprocessable(
              "coverage-undecided",
              "%s of %s asks for %s, which a simulation does not know. Name a price instead."
                  .formatted(rule.source().rule(), rule.source().key(), rule.when().unanswered()),
              "/price");
      case WouldWait(Waiting waiting) ->
          throw Refused.unprocessable(
              "not-rated-yet", telling.all(waiting.reasons()).getFirst().text(), "/kind");
      case PriceUnknown unknown ->
          throw Refused.unprocessable(
              "price-unknown",
              "There is no time price %s. Known here: %s."
                  .formatted(unknown.price(), String.join(", ", unknown.known())),
              "/price");
    };
  }
}
