package no.ettermarked.agreements.providers.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import no.ettermarked.agreements.providers.RegisteredProvider;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.providers.app.RegisteringProvider;
import no.ettermarked.agreements.providers.app.RegisteringProvider.Outcome;
import no.ettermarked.agreements.written.http.Flaws;
import no.ettermarked.kit.etag.Version;
import no.ettermarked.kit.problems.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The provider's profile over HTTP. */
@Path("/v1/provider")
@Tag(
    name = "Provider",
    description = "Whom the token works for: language, zone, currency, numbers.")
@RunOnVirtualThread
@ProvidersOwn
public class ProviderResource {
  private final RegisteringProvider registering;
  private final KnowingProvider knowing;

  ProviderResource(RegisteringProvider registering, KnowingProvider knowing) {
    this.registering = registering;
    this.knowing = knowing;
  }

  @GET
  @PermissionsAllowed("agreements:read")
  @Operation(
      summary = "Show the provider",
      description = "The profile under which the token's provider works, with its ETag.")
  public RestResponse<ProviderView> showProvider() {
    return answer(
        knowing.find().orElseThrow(() -> Refused.notFound("provider", "profile registered yet")));
  }

  @PUT
  @PermissionsAllowed("agreements:write")
  @Operation(
      summary = "Register or change the provider",
      description =
          "The first thing to do: plans, customers and agreements need the profile. Once it is"
              + " there, send its ETag as If-Match to change it. Terms in force name the provider,"
              + " so they are published again.")
  public RestResponse<ProviderView> registerProvider(
      @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid ProviderRequest request) {
    return switch (registering.register(request.written(), ifMatch)) {
      case Outcome.Registered(RegisteredProvider provider) -> answer(provider);
      case Outcome.Flawed flawed -> throw Flaws.refused("provider-flawed", flawed.flaws());
    };
  }

  private static RestResponse<ProviderView> answer(RegisteredProvider provider) {
    return ResponseBuilder.ok(ProviderView.of(provider.profile()))
        .tag(new Version(provider.version()).etag())
        .build();
  }
}
