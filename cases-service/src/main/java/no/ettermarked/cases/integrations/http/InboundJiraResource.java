package no.ettermarked.cases.integrations.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.cases.integrations.Integration;
import no.ettermarked.cases.integrations.app.ReceivingIssue;
import no.ettermarked.kit.json.EventJson;
import no.ettermarked.kit.problems.Refused;
import no.ettermarked.kit.tenancy.Tenancy;
import no.ettermarked.kit.webhooks.HmacSignature;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where Jira's webhooks arrive. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/inbound/jira/{integration}")
@Tag(name = "Inbound", description = "What other systems send, authenticated by their own means.")
@RunOnVirtualThread
public class InboundJiraResource {
  private final ReceivingIssue receiving;
  private final JiraDeliveries deliveries;
  private final Tenancy tenancy;
  private final EventJson json;

  InboundJiraResource(
      ReceivingIssue receiving, JiraDeliveries deliveries, Tenancy tenancy, EventJson json) {
    this.receiving = receiving;
    this.deliveries = deliveries;
    this.tenancy = tenancy;
    this.json = json;
  }

  @POST
  @PermitAll
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Receive a webhook of Jira",
      description =
          "Register this address in Jira with the integration's secret. jira:issue_created opens a"
              + " case, once per issue however often it is delivered; other deliveries are answered"
              + " with ignored. The case is opened when the delivery arrives, by the provider's own"
              + " clock. An issue that the terms do not admit, or whose project has no customer, is"
              + " refused with 422 and listed with the integration's refusals.")
  public InboundAnswer receiveJiraWebhook(
      @Parameter(description = "The integration's id.") @PathParam("integration") UUID integration,
      @Parameter(
              description = "sha256= and the HMAC-SHA-256 of the body with the secret, in hex.",
              example = "sha256=3f6e…")
          @HeaderParam("X-Hub-Signature")
          @Nullable String signature,
      @Parameter(description = "Names the delivery; a repetition has the same and no new effect.")
          @HeaderParam("X-Atlassian-Webhook-Identifier")
          @Size(max = 255)
          @Nullable String delivery,
      @RequestBody(
              description = "The webhook as Jira sends it; fields we do not know are ignored.",
              content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
          byte[] body)
      throws JsonProcessingException {
    String provider =
        receiving
            .providerOf(integration)
            .orElseThrow(() -> Refused.notFound("integration", integration));
    Integration from = tenancy.as(provider, () -> receiving.find(integration)).orElseThrow();
    if (!HmacSignature.holds(signature, from.secret().revealed(), body)) {
      throw Refused.unauthorized(
          "signature-invalid",
          "X-Hub-Signature is missing or is not the HMAC of this body with the integration's"
              + " secret.");
    }
    JiraWebhook webhook =
        Optional.ofNullable(json.read(new String(body, StandardCharsets.UTF_8), JiraWebhook.class))
            .orElseThrow(JiraDeliveries::notAWebhook);
    return tenancy.as(provider, () -> deliveries.receive(from, webhook, delivery, body));
  }
}
