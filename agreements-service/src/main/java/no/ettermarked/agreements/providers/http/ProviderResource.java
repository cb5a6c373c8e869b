package no.ettermarked.agreements.providers.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.ettermarked.agreements.providers.RegisteredProvider;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.providers.app.RegisteringProvider;
import no.ettermarked.agreements.providers.app.RegisteringProvider.Outcome;
import no.ettermarked.agreements.written.http.Flaws;
import no.ettermarked.agreements.written.http.MergePatch;
import no.ettermarked.kit.etag.Version;
import no.ettermarked.kit.identity.ProvidersOwn;
import no.ettermarked.kit.problems.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The provider's profile over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/provider")
@Tag(
    name = "Provider",
    description = "Whom the token works for: language, zone, currency, numbers.")
@RunOnVirtualThread
@ProvidersOwn
public class ProviderResource {
  private final RegisteringProvider registering;
  private final KnowingProvider knowing;
  private final MergePatch patches;

  ProviderResource(RegisteringProvider registering, KnowingProvider knowing, MergePatch patches) {
    this.registering = registering;
    this.knowing = knowing;
    this.patches = patches;
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
              + " so they are published again. What an invoice says of its seller, VAT number, postal"
              + " address, bank details and electronic address, and words stay as they are where they"
              + " are left out; PATCH takes them away with null.")
  public RestResponse<ProviderView> registerProvider(
      @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid ProviderRequest request) {
    return registered(registering.register(request::written, ifMatch));
  }

  @PATCH
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @PermissionsAllowed("agreements:write")
  @Operation(
      summary = "Change some of the provider",
      description =
          "JSON merge patch (RFC 7396): what is sent replaces what there is, null takes it away, and"
              + " the rest stays. So words go, and what an invoice says of its seller: VAT"
              + " number, postal address, bank details, electronic address. If-Match is required.")
  @RequestBody(
      content = {
        @Content(
            mediaType = MergePatch.MEDIA_TYPE,
            schema = @Schema(implementation = ProviderPatchBody.class)),
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ProviderPatchBody.class))
      })
  public RestResponse<ProviderView> changeProvider(
      @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode patch)
      throws JsonProcessingException {
    ProviderPatchBody current =
        ProviderPatchBody.of(
            knowing
                .find()
                .orElseThrow(() -> Refused.notFound("provider", "profile registered yet"))
                .profile());
    ProviderPatchBody patched = patches.applied(patch, current, ProviderPatchBody.class);
    return registered(registering.register(_ -> patched.written(), ifMatch));
  }

  private static RestResponse<ProviderView> registered(Outcome outcome) {
    return switch (outcome) {
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
